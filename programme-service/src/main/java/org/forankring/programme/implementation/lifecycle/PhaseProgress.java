package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import org.forankring.programme.implementation.matter.Lateness;

/** Says in words a person uses how a phase stands. */
public final class PhaseProgress {

    private PhaseProgress() {}

    /**
     * For example {@code To end on 14 May 2026, in 23 days}.
     *
     * @param clock of the phase on the day, or on the day of the halt
     * @param haltedOn since when the implementation stands still, if it does
     */
    public static String of(PlannedPhase phase, PhaseClock clock, Optional<LocalDate> haltedOn, LocalDate today) {
        LocalDate left = phase.leftOn();
        if (left != null) {
            return "Ended on " + Lateness.day(left) + behind(clock.behind());
        }
        return haltedOn.map(day -> halted(phase, clock, day)).orElseGet(() -> underWay(phase, clock, today));
    }

    private static String underWay(PlannedPhase phase, PhaseClock clock, LocalDate today) {
        boolean isAsPlanned = phase.expectedEnd().equals(phase.plannedEnd());
        return (phase.isCurrent()
                        ? Lateness.of("To end on", phase.expectedEnd(), today)
                        : Lateness.of("To begin on", phase.expectedStart(), today))
                + (isAsPlanned ? "" : behind(clock.behind()));
    }

    private static String halted(PlannedPhase phase, PhaseClock clock, LocalDate haltedOn) {
        if (!phase.isCurrent()) {
            return "To begin on " + Lateness.day(phase.expectedStart())
                    + ", put off while the implementation stands still";
        }
        return "Stands still since " + Lateness.day(haltedOn)
                + (clock.overdue().isPresent()
                        ? ", " + Lateness.days(clock.overdue().getAsLong()) + " after its expected end"
                        : ", " + Lateness.days(clock.remaining().orElse(0)) + " before its expected end");
    }

    private static String behind(long days) {
        if (days == 0) {
            return "";
        }
        return ", " + Lateness.days(Math.abs(days)) + (days > 0 ? " later" : " earlier") + " than planned first";
    }
}
