package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-01-31 | -          | -          | -          | 2025-12-01 | To begin on 1 January 2026, in 31 days",
                "2026-02-10 | -          | -          | -          | 2025-12-01 | To begin on 1 January 2026, in 31 days",
                "2026-02-10 | -          | -          | 2025-11-01 | 2025-12-01 | To begin on 1 January 2026, put off while the implementation stands still",
                "2026-01-31 | 2026-01-01 | -          | -          | 2026-01-30 | To end on 31 January 2026, in 1 day",
                "2026-01-31 | 2026-01-01 | -          | -          | 2026-02-12 | To end on 31 January 2026, 12 days late",
                "2026-02-10 | 2026-01-01 | -          | -          | 2026-02-10 | To end on 10 February 2026, today, 10 days later than planned first",
                "2026-01-21 | 2026-01-01 | -          | -          | 2026-01-20 | To end on 21 January 2026, in 1 day, 10 days earlier than planned first",
                "2026-01-31 | 2026-01-01 | -          | 2026-01-08 | 2026-06-01 | Stands still since 8 January 2026, 23 days before its expected end",
                "2026-01-31 | 2026-01-01 | -          | 2026-02-01 | 2026-06-01 | Stands still since 1 February 2026, 1 day after its expected end",
                "2026-01-31 | 2026-01-01 | -          | 2026-01-31 | 2026-06-01 | Stands still since 31 January 2026, the day of its expected end",
                "2026-01-31 | 2026-01-01 | 2026-01-31 | -          | 2026-06-01 | Ended on 31 January 2026",
                "2026-01-31 | 2026-01-01 | 2026-02-01 | -          | 2026-06-01 | Ended on 1 February 2026, 1 day later than planned first",
                "2026-01-31 | 2026-01-01 | 2026-02-11 | 2026-03-01 | 2026-06-01 | Ended on 11 February 2026, 11 days later than planned first",
                "2026-01-31 | 2026-01-01 | 2026-01-30 | -          | 2026-06-01 | Ended on 30 January 2026, 1 day earlier than planned first",
                "2026-01-31 | 2026-01-01 | 2026-01-01 | -          | 2026-01-01 | Ended on 1 January 2026, 30 days earlier than planned first",
            })
    void a_person_reads_how_a_phase_stands(
            LocalDate expectedEnd,
            @Nullable LocalDate entered,
            @Nullable LocalDate left,
            @Nullable LocalDate halted,
            LocalDate today,
            String words) {
        PlannedPhase phase = new PlannedPhase("p", "P", 1, true, FIRST, LAST, FIRST, expectedEnd, entered, left, 0);
        Optional<LocalDate> haltedOn = Optional.ofNullable(halted);
        PhaseClock clock = PhaseClock.of(phase, haltedOn.orElse(today));
        assertThat(PhaseProgress.of(phase, clock, haltedOn, today).said()).isEqualTo(words);
    }

    /** Months are of different lengths: the end moves by other days than the beginning that the sentence speaks of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | 2026-01-31 | To begin on 1 January 2026, in 31 days",
                "2026-01-15 | 2026-02-14 | To begin on 15 January 2026, in 45 days, 14 days later than planned first",
                "2026-02-01 | 2026-02-28 | To begin on 1 February 2026, in 62 days, 31 days later than planned first",
                "2025-12-31 | 2026-01-30 | To begin on 31 December 2025, in 30 days, 1 day earlier than planned first",
            })
    void how_late_a_phase_begins_is_counted_from_its_planned_beginning(LocalDate start, LocalDate end, String words) {
        LocalDate today = LocalDate.of(2025, 12, 1);
        PlannedPhase phase = new PlannedPhase("p", "P", 1, true, FIRST, LAST, start, end, null, null, 0);
        assertThat(PhaseProgress.of(phase, PhaseClock.of(phase, today), Optional.empty(), today)
                        .said())
                .isEqualTo(words);
    }
}
