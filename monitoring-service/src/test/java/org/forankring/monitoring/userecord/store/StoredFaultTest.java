package org.forankring.monitoring.userecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import org.forankring.platform.language.Language;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.stored.StoredJson;
import org.junit.jupiter.api.Test;

class StoredFaultTest {

    @Test
    void a_fault_is_kept_for_readers_of_every_language() {
        Fault fault = Fault.of("/records/3/code", "unknown-code", "code", "CTI-P9");
        assertThat(read(StoredJson.written(StoredFault.of(fault)))).isEqualTo(fault);
    }

    @Test
    void the_version_before_finds_the_english_sentence_that_it_knows() {
        Fault fault = Fault.of("/records/3/employeeId", "unknown-employee");
        assertThat(StoredFault.of(fault).detail()).isEqualTo(fault.detail().in(Language.ENGLISH));
    }

    @Test
    void a_fault_that_was_kept_as_an_english_sentence_is_still_told() {
        Fault fault =
                read("{\"pointer\": \"/records/0/code\", \"code\": \"unknown-code\", \"detail\": \"is not a code\"}");
        assertThat(fault.pointer()).isEqualTo("/records/0/code");
        assertThat(fault.code()).isEqualTo("unknown-code");
        assertThat(fault.detail().in(Language.DANISH)).isEqualTo("is not a code");
    }

    private static Fault read(String stored) {
        return StoredJson.read(stored, new TypeReference<StoredFault>() {}).fault();
    }
}
