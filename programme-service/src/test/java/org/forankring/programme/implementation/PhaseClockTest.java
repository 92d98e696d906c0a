package org.forankring.programme.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseClockTest {

    @ParameterizedTest(name = "entered {0}, left {1}, today {2}: actual {3}, remaining {4}, overdue {5}")
    @CsvSource({
        "          ,           , 2026-01-20,    ,    ,    ",
        "2026-01-01,           , 2026-01-01,   1,  30,    ",
        "2026-01-01,           , 2026-01-31,  31,   0,    ",
        "2026-01-01,           , 2026-02-01,  32,    ,   1",
        "2026-01-01,           , 2026-02-12,  43,    ,  12",
        "2026-01-05, 2026-02-01, 2026-05-01,  27,    ,    ",
        "2026-01-05, 2026-01-05, 2026-05-01,   1,    ,    ",
    })
    void days_are_counted_with_the_first_and_the_last(
            @Nullable LocalDate entered,
            @Nullable LocalDate left,
            LocalDate today,
            @Nullable Long actual,
            @Nullable Long remaining,
            @Nullable Long overdue) {
        PlannedPhase phase =
                new PlannedPhase("p", "P", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), true, entered, left);
        assertThat(PhaseClock.of(phase, today))
                .isEqualTo(new PhaseClock(31, days(actual), days(remaining), days(overdue)));
    }

    private static OptionalLong days(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
