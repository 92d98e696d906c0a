package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.language.Wording;
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
    public static Wording of(PlannedPhase phase, PhaseClock clock, Optional<LocalDate> haltedOn, LocalDate today) {
        LocalDate left = phase.leftOn();
        if (left != null) {
            return behind(Wording.of("phase-progress.ended", "day", left), clock.behind());
        }
        return haltedOn.map(day -> halted(phase, clock, day)).orElseGet(() -> underWay(phase, clock, today));
    }

    private static Wording underWay(PlannedPhase phase, PhaseClock clock, LocalDate today) {
        if (!phase.isCurrent()) {
            return behind(
                    ahead("phase-progress.to-begin", phase.expectedStart(), today),
                    ChronoUnit.DAYS.between(phase.plannedStart(), phase.expectedStart()));
        }
        Wording ahead = ahead("phase-progress.to-end", phase.expectedEnd(), today);
        return phase.expectedEnd().equals(phase.plannedEnd()) ? ahead : behind(ahead, clock.behind());
    }

    private static Wording ahead(String code, LocalDate day, LocalDate today) {
        return Wording.of(code, "day", day, "lateness", Lateness.of(day, today));
    }

    private static Wording halted(PlannedPhase phase, PhaseClock clock, LocalDate haltedOn) {
        if (!phase.isCurrent()) {
            return Wording.of("phase-progress.put-off", "day", phase.expectedStart());
        }
        if (phase.expectedEnd().equals(haltedOn)) {
            return Wording.of("phase-progress.halted-at-end", "day", haltedOn);
        }
        return clock.overdue().isPresent()
                ? Wording.of(
                        "phase-progress.halted-after",
                        "day",
                        haltedOn,
                        "days",
                        clock.overdue().getAsLong())
                : Wording.of(
                        "phase-progress.halted-before",
                        "day",
                        haltedOn,
                        "days",
                        clock.remaining().orElse(0));
    }

    private static Wording behind(Wording progress, long days) {
        if (days == 0) {
            return progress;
        }
        return Wording.of(
                days > 0 ? "phase-progress.later" : "phase-progress.earlier",
                "progress",
                progress,
                "days",
                Math.abs(days));
    }
}
