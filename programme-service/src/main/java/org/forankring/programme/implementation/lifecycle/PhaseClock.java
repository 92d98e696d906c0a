package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * How long a phase lasts on a day, in days. The first and the last day count, and the day on which it is left counts for
 * the one that is entered then. What is remaining or overdue is held
 * against the expected end, which is what people can act upon; how far that is behind the first plan is told apart.
 *
 * @param planned from its planned start to its planned end
 * @param actual from its entry to its end or to the day, without the days on which the implementation stood still;
 *     empty before it is entered
 * @param remaining until its expected end; empty before it is entered, once it is left and when it is overdue
 * @param overdue since its expected end; empty unless it is current and its expected end has passed
 * @param behind from the planned end first to the day on which it was left, is expected to end, or has not ended yet;
 *     negative when earlier
 */
public record PhaseClock(long planned, OptionalLong actual, OptionalLong remaining, OptionalLong overdue, long behind) {

    /**
     * Reads the clock of a phase.
     *
     * @param day today, or the day on which the implementation was halted
     */
    public static PhaseClock of(PlannedPhase phase, LocalDate day) {
        long planned = ChronoUnit.DAYS.between(phase.plannedStart(), phase.plannedEnd()) + 1;
        LocalDate entered = phase.enteredOn();
        LocalDate left = phase.leftOn();
        if (entered == null) {
            return new PhaseClock(
                    planned,
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    behind(phase, phase.expectedEnd()));
        }
        if (left != null) {
            long lasted = Math.max(1, ChronoUnit.DAYS.between(entered, left) - phase.daysHalted());
            return new PhaseClock(
                    planned, OptionalLong.of(lasted), OptionalLong.empty(), OptionalLong.empty(), behind(phase, left));
        }
        long lasting = ChronoUnit.DAYS.between(entered, day) + 1 - phase.daysHalted();
        long ahead = ChronoUnit.DAYS.between(day, phase.expectedEnd());
        return new PhaseClock(
                planned,
                OptionalLong.of(Math.max(1, lasting)),
                ahead >= 0 ? OptionalLong.of(ahead) : OptionalLong.empty(),
                ahead >= 0 ? OptionalLong.empty() : OptionalLong.of(-ahead),
                behind(phase, ahead >= 0 ? phase.expectedEnd() : day));
    }

    private static long behind(PlannedPhase phase, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(phase.plannedEnd(), lastDay);
    }
}
