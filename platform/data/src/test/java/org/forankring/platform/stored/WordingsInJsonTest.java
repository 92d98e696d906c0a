package org.forankring.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.junit.jupiter.api.Test;

class WordingsInJsonTest {

    @Test
    void a_wording_is_the_same_when_it_is_read_again() {
        Wording whole = Wording.of(
                "literal",
                "text",
                "2026-03-01",
                "day",
                LocalDate.of(2026, 3, 1),
                "month",
                YearMonth.of(2026, 3),
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
                Wording.of("fault.blank"),
                "list",
                List.of(Wording.of("fault.blank", "day", LocalDate.of(2026, 4, 1)), "b"));
        List<Wording> read = StoredJson.read(StoredJson.written(List.of(whole)), new TypeReference<>() {});
        assertThat(read).containsExactly(whole);
    }

    @Test
    void a_phrase_that_is_no_longer_there_leaves_its_code() {
        String stored = "{\"code\": \"gate-title.of-yore\", \"parameters\": {\"number\": 1}}";
        assertThat(StoredJson.read(stored, new TypeReference<Wording>() {}).said())
                .isEqualTo("gate-title.of-yore");
    }
}
