package org.forankring.programme.implementation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.forankring.programme.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-15 | Workshop planned for 3 March 2026, 12 days late",
                "2026-03-04 | Workshop planned for 3 March 2026, 1 day late",
                "2026-03-03 | Workshop planned for 3 March 2026, today",
                "2026-03-02 | Workshop planned for 3 March 2026, in 1 day",
                "2026-02-01 | Workshop planned for 3 March 2026, in 30 days",
            })
    void a_person_reads_how_late_it_is(LocalDate today, String expected) {
        assertThat(Said.late("Workshop planned for", LocalDate.of(2026, 3, 3), today))
                .isEqualTo(expected);
    }
}
