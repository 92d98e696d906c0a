package org.forankring.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.junit.jupiter.api.Test;

class WordingsInJsonTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WordingsInJson()).build();

    @Test
    void a_wording_is_the_same_when_it_is_read_again() throws Exception {
        Wording whole = Wording.of(
                "a.whole",
                "text",
                "2026-03-01",
                "day",
                LocalDate.of(2026, 3, 1),
                "number",
                3,
                "long",
                1L << 40,
                "share",
                new BigDecimal("0.25"),
                "phase",
                new Texts(Map.of("da", "Forandring")),
                "own",
                Texts.of("Change"),
                "part",
                Wording.of("a.part"),
                "list",
                List.of(Wording.of("a.part", "day", LocalDate.of(2026, 4, 1)), "b"));
        List<Wording> read = mapper.readerForListOf(Wording.class).readValue(mapper.writeValueAsString(List.of(whole)));
        assertThat(read).containsExactly(whole);
    }
}
