package org.forankring.monitoring.userecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.junit.jupiter.api.Test;

class StoredFaultTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_fault_is_kept_in_no_language_and_loses_nothing() throws JsonProcessingException {
        Wording inner = Wording.of("fault.unknown-unit");
        Fault fault = new Fault(
                "/records/3/code",
                "unknown-code",
                Wording.of(
                        "fault.unknown-code",
                        "text",
                        "CTI-P9",
                        "number",
                        7,
                        "share",
                        new BigDecimal("1.5"),
                        "day",
                        LocalDate.of(2026, 3, 31),
                        "sentence",
                        inner,
                        "method",
                        Texts.of("Critical Time Intervention"),
                        "several",
                        List.of("a", LocalDate.of(2026, 4, 1), inner)));

        String kept = json.writeValueAsString(StoredFault.of(fault));

        assertThat(json.readValue(kept, StoredFault.class).fault()).isEqualTo(fault);
        assertThat(kept).doesNotContain(fault.detail().in(Language.ENGLISH));
    }

    @Test
    void a_fault_that_was_kept_as_an_english_sentence_is_still_told() throws JsonProcessingException {
        String kept = "{\"pointer\": \"/records/0/code\", \"code\": \"unknown-code\", \"detail\": \"is not a code\"}";
        Fault fault = json.readValue(kept, StoredFault.class).fault();
        assertThat(fault.pointer()).isEqualTo("/records/0/code");
        assertThat(fault.code()).isEqualTo("unknown-code");
        assertThat(fault.detail().in(Language.DANISH)).isEqualTo("is not a code");
    }

    @Test
    void a_phrase_that_is_no_longer_known_leaves_the_code() throws JsonProcessingException {
        String kept = "{\"pointer\": \"\", \"code\": \"odd\", \"phrase\": \"fault.odd\", \"parameters\": {}}";
        assertThat(json.readValue(kept, StoredFault.class).fault().detail().in(Language.ENGLISH))
                .isEqualTo("odd");
    }
}
