package org.forankring.programme.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.forankring.programme.method.MethodDefinition;
import org.forankring.programme.method.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseCalendarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-15 | 4,14,6 | 2026-01-15..2026-05-14 2026-05-15..2027-07-14 2027-07-15..2028-01-14
            2026-01-01 | 1      | 2026-01-01..2026-01-31
            2026-01-31 | 1,1,1  | 2026-01-31..2026-02-27 2026-02-28..2026-03-30 2026-03-31..2026-04-29
            2024-02-29 | 12,12  | 2024-02-29..2025-02-27 2025-02-28..2026-02-27
            2026-12-01 | 2      | 2026-12-01..2027-01-31
            """)
    void phases_follow_each_other_without_a_gap(LocalDate firstDay, String months, String expected) {
        String planned = PhaseCalendar.from(firstDay, definition(months)).stream()
                .map(phase -> phase.plannedStart() + ".." + phase.plannedEnd())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
        assertThat(planned).isEqualTo(expected);
    }

    private static MethodDefinition definition(String months) {
        String[] lengths = months.split(",", -1);
        List<Phase> phases = IntStream.range(0, lengths.length)
                .mapToObj(
                        i -> new Phase("p" + i, "Phase", Integer.valueOf(lengths[i]), true, null, List.of(), List.of()))
                .toList();
        return new MethodDefinition(
                "abc",
                "A method",
                "Adults",
                null,
                phases,
                List.of(),
                List.of(),
                "urn:abc",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
