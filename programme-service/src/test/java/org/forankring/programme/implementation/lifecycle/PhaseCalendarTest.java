package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Phase;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "the second entered on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-15 | 2026-01-15..2026-05-14 2026-05-15..2027-07-14 2027-07-15..2028-01-14
            2026-09-15 | 2026-01-15..2026-05-14 2026-09-15..2027-11-14 2027-11-15..2028-05-14
            2026-03-01 | 2026-01-15..2026-05-14 2026-03-01..2027-04-30 2027-05-01..2027-10-31
            2026-08-31 | 2026-01-15..2026-05-14 2026-08-31..2027-10-30 2027-10-31..2028-04-29
            """)
    void a_phase_keeps_its_length_from_the_day_it_is_entered_and_later_ones_follow(LocalDate enteredOn, String dates) {
        List<PlannedPhase> planned = PhaseCalendar.from(LocalDate.of(2026, 1, 15), definition("4,14,6"));
        List<PlannedPhase> begun = PhaseCalendar.entering(planned, LocalDate.of(2026, 1, 15));
        List<PlannedPhase> entered = PhaseCalendar.entering(begun, enteredOn);
        assertThat(entered.stream()
                        .map(phase -> phase.expectedStart() + ".." + phase.expectedEnd())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dates);
        assertThat(entered)
                .extracting(PlannedPhase::enteredOn)
                .containsExactly(LocalDate.of(2026, 1, 15), enteredOn, null);
        assertThat(entered).extracting(PlannedPhase::leftOn).containsExactly(enteredOn, null, null);
        assertThat(entered)
                .extracting(PlannedPhase::plannedEnd)
                .isEqualTo(planned.stream().map(PlannedPhase::plannedEnd).toList());
    }

    @Test
    void the_phases_of_another_version_follow_the_current_one_as_planned_and_as_expected() {
        List<PlannedPhase> begun = PhaseCalendar.entering(
                PhaseCalendar.from(LocalDate.of(2026, 1, 15), definition("4,14,6")), LocalDate.of(2026, 1, 15));
        List<PlannedPhase> late = PhaseCalendar.entering(begun, LocalDate.of(2026, 9, 15));
        PlannedPhase last = PhaseCalendar.moved(late, definition("4,14,3")).getLast();
        assertThat(last.plannedStart()).isEqualTo(LocalDate.of(2027, 7, 15));
        assertThat(last.plannedEnd()).isEqualTo(LocalDate.of(2027, 10, 14));
        assertThat(last.expectedStart()).isEqualTo(LocalDate.of(2027, 11, 15));
        assertThat(last.expectedEnd()).isEqualTo(LocalDate.of(2028, 2, 14));
    }

    private static MethodDefinition definition(String months) {
        String[] lengths = months.split(",", -1);
        List<Phase> phases = IntStream.range(0, lengths.length)
                .mapToObj(i -> new Phase(
                        "p" + i, Texts.of("Phase"), Integer.valueOf(lengths[i]), true, null, List.of(), List.of()))
                .toList();
        return Definitions.of(phases);
    }
}
