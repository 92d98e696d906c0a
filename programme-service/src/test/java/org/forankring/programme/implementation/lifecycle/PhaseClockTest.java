package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseClockTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @ParameterizedTest(name = "{0} entered {1}, left {2}, on {3}: actual {4}, remaining {5}, overdue {6}, behind {7}")
    @CsvSource({
        "as-planned,           ,           , 2026-01-20,    ,    ,    ,   0",
        "as-planned, 2026-01-01,           , 2026-01-01,   1,  30,    ,   0",
        "as-planned, 2026-01-01,           , 2026-01-31,  31,   0,    ,   0",
        "as-planned, 2026-01-01,           , 2026-02-01,  32,    ,   1,   1",
        "as-planned, 2026-01-01,           , 2026-02-12,  43,    ,  12,  12",
        "as-planned, 2026-01-05, 2026-02-01, 2026-05-01,  27,    ,    ,   1",
        "as-planned, 2026-01-05, 2026-02-11, 2026-05-01,  37,    ,    ,  11",
        "as-planned, 2026-01-05, 2026-01-05, 2026-05-01,   1,    ,    , -26",
        "late,                 ,           , 2026-01-20,    ,    ,    ,  28",
        "late,       2026-02-01,           , 2026-02-10,  10,  18,    ,  28",
        "late,       2026-02-01,           , 2026-03-03,  31,    ,   3,  31",
        "halted,     2026-01-01,           , 2026-02-05,  26,   5,    ,  10",
        "halted,     2026-01-01,           , 2026-01-05,   1,  36,    ,  10",
        "halted,     2026-01-01, 2026-02-11, 2026-05-01,  31,    ,    ,  11",
    })
    void days_are_counted_with_the_first_and_the_last(
            String expectation,
            @Nullable LocalDate entered,
            @Nullable LocalDate left,
            LocalDate day,
            @Nullable Long actual,
            @Nullable Long remaining,
            @Nullable Long overdue,
            long behind) {
        PlannedPhase phase = switch (expectation) {
            case "late" -> phase(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), entered, left, 0);
            case "halted" -> phase(FIRST, LocalDate.of(2026, 2, 10), entered, left, 10);
            default -> phase(FIRST, LAST, entered, left, 0);
        };
        assertThat(PhaseClock.of(phase, day))
                .isEqualTo(new PhaseClock(31, days(actual), days(remaining), days(overdue), behind));
    }

    private static PlannedPhase phase(
            LocalDate start, LocalDate end, @Nullable LocalDate entered, @Nullable LocalDate left, long halted) {
        return new PlannedPhase("p", "P", 1, true, FIRST, LAST, start, end, entered, left, halted);
    }

    private static OptionalLong days(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
