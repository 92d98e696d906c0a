package org.forankring.programme.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.forankring.programme.gate.Gate;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.ImplementationState;
import org.forankring.programme.implementation.PhaseClock;
import org.forankring.programme.implementation.PlannedPhase;

/**
 * How far a municipality is.
 *
 * @param phase the code of the current phase; empty when the implementation is closed
 * @param daysInPhase since its entry, with today
 * @param daysLate since its planned end; empty while it is on time
 * @param activitiesHeld of the method's activities, how many have been held with attendance
 * @param next what is due next or longest overdue; empty when nothing waits
 * @param overdue how much is overdue
 * @param gate of the current phase; empty when the implementation is in none
 */
public record Row(
        UUID implementation,
        UUID municipality,
        String municipalityName,
        ImplementationState state,
        Optional<String> phase,
        OptionalLong daysInPhase,
        OptionalLong daysLate,
        int activitiesHeld,
        int activitiesPossible,
        Optional<DueItem> next,
        int overdue,
        Optional<Gate> gate,
        Optional<LocalDate> supportEndsOn) {

    /**
     * The row of an implementation on a day. One that stands still has nothing due.
     *
     * @param due what is planned and not done
     */
    public static Row of(
            Implementation implementation,
            String municipalityName,
            Progress progress,
            List<DueItem> due,
            Optional<Gate> gate,
            LocalDate today) {
        Optional<PlannedPhase> current = implementation.currentPhase();
        Optional<PhaseClock> clock = current.map(phase -> PhaseClock.of(phase, today));
        List<DueItem> waiting = waiting(implementation, due);
        return new Row(
                implementation.id(),
                implementation.municipalityId(),
                municipalityName,
                implementation.state(),
                current.map(PlannedPhase::code),
                clock.map(PhaseClock::actual).orElseGet(OptionalLong::empty),
                clock.map(PhaseClock::overdue).orElseGet(OptionalLong::empty),
                progress.held(),
                progress.possible(),
                waiting.stream().min(DueItem.EARLIEST_FIRST),
                (int) waiting.stream().filter(item -> item.isOverdueOn(today)).count(),
                gate,
                implementation.supportEndsOn());
    }

    private static List<DueItem> waiting(Implementation implementation, List<DueItem> due) {
        return switch (implementation.state()) {
            case UNDER_WAY -> withPhaseEnd(implementation, due);
            case CLOSED -> due;
            case PAUSED, WITHDRAWN -> List.of();
        };
    }

    private static List<DueItem> withPhaseEnd(Implementation implementation, List<DueItem> due) {
        List<DueItem> all = new ArrayList<>(due);
        implementation
                .currentPhase()
                .map(phase -> new DueItem("End of " + phase.name(), phase.plannedEnd()))
                .ifPresent(all::add);
        return all;
    }

    /** How many of the method's activities have been held. */
    public record Progress(int held, int possible) {}
}
