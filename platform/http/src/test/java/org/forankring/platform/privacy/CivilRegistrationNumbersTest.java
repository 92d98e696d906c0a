package org.forankring.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilRegistrationNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "cpr:311299-0000",
                "(290200-4444)",
                "131052-308T",
                "010594Y9032",
                "010190 1234"
            })
    void a_number_that_begins_with_a_date_is_recognised_and_masked(String text) {
        assertThat(CivilRegistrationNumbers.appearIn(text)).isTrue();
        assertThat(CivilRegistrationNumbers.masked(text)).contains("***").doesNotContainPattern("\\d{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "991390-1234",
                "2026-11-23",
                "01900000-0000-7000-8000-000000000101",
                "a7f3-client-0042",
                "12010190-1234",
                "2026-11-23T10:15:30Z",
                "450190-1234"
            })
    void dates_pseudonyms_and_identifiers_are_left_alone(String text) {
        assertThat(CivilRegistrationNumbers.appearIn(text)).isFalse();
        assertThat(CivilRegistrationNumbers.masked(text)).isEqualTo(text);
    }
}
