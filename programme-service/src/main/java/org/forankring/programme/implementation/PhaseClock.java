package org.forankring.programme.implementation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * How long a phase lasts on a day, in days. The first and the last day count.
 *
 * @param planned from its planned start to its planned end
 * @param actual from its entry to its end or to the day; empty before it is entered
 * @param remaining until its planned end; empty before it is entered, once it is left and when it is overdue
 * @param overdue since its planned end; empty unless it is current and its planned end has passed
 */
public record PhaseClock(long planned, OptionalLong actual, OptionalLong remaining, OptionalLong overdue) {

    /** Reads the clock of a phase. */
    public static PhaseClock of(PlannedPhase phase, LocalDate today) {
        long planned = ChronoUnit.DAYS.between(phase.plannedStart(), phase.plannedEnd()) + 1;
        LocalDate entered = phase.enteredOn();
        if (entered == null) {
            return new PhaseClock(planned, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
        }
        LocalDate left = phase.leftOn();
        if (left != null) {
            long lasted = Math.max(1, ChronoUnit.DAYS.between(entered, left));
            return new PhaseClock(planned, OptionalLong.of(lasted), OptionalLong.empty(), OptionalLong.empty());
        }
        long lasting = ChronoUnit.DAYS.between(entered, today) + 1;
        long ahead = ChronoUnit.DAYS.between(today, phase.plannedEnd());
        return ahead >= 0
                ? new PhaseClock(planned, OptionalLong.of(lasting), OptionalLong.of(ahead), OptionalLong.empty())
                : new PhaseClock(planned, OptionalLong.of(lasting), OptionalLong.empty(), OptionalLong.of(-ahead));
    }
}
