package org.forankring.programme.standing.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.OverriddenGate;
import org.forankring.programme.implementation.lifecycle.PhaseClock;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.standing.gate.ActivitiesDone;
import org.forankring.programme.standing.gate.Gate;

/**
 * How far a municipality is.
 *
 * @param today the day in the municipality for which it is computed
 * @param phase the current one; empty when the implementation is closed
 * @param daysInPhase since its entry, with today, without the days on which the implementation stood still
 * @param daysLate since its expected end; empty while it is on time
 * @param daysBehindPlan by how much it is expected to end later than was planned first; negative when earlier
 * @param activities of the method, how many are done
 * @param next what is due next or longest overdue; empty when nothing waits
 * @param overdue how much is overdue
 * @param overridden the phases that were left although something was missing
 * @param gate of the current phase; empty when the implementation is in none
 */
public record Row(
        UUID implementation,
        UUID municipality,
        String municipalityName,
        LocalDate today,
        ImplementationState state,
        Optional<InPhase> phase,
        OptionalLong daysInPhase,
        OptionalLong daysLate,
        OptionalLong daysBehindPlan,
        ActivitiesDone activities,
        Optional<DueItem> next,
        int overdue,
        List<InPhase> overridden,
        Optional<Gate> gate,
        Optional<LocalDate> supportEndsOn) {

    /**
     * The row of an implementation on a day. One that stands still has nothing due, and its clock stands at the day it
     * was halted.
     *
     * @param method names the phases
     * @param due what is planned and not done
     */
    public static Row of(
            Implementation implementation,
            MethodDefinition method,
            String municipalityName,
            ActivitiesDone activities,
            List<DueItem> due,
            Optional<Gate> gate,
            LocalDate today) {
        Optional<PlannedPhase> current = implementation.currentPhase();
        Optional<PhaseClock> clock = current.map(phase -> PhaseClock.of(phase, implementation.clockDay(today)));
        List<DueItem> waiting = waiting(implementation, method, due);
        return new Row(
                implementation.id(),
                implementation.municipalityId(),
                municipalityName,
                today,
                implementation.state(),
                current.map(phase -> InPhase.of(phase, implementation, method)),
                clock.map(PhaseClock::actual).orElseGet(OptionalLong::empty),
                clock.map(PhaseClock::overdue).orElseGet(OptionalLong::empty),
                clock.map(reading -> OptionalLong.of(reading.behind())).orElseGet(OptionalLong::empty),
                activities,
                waiting.stream().min(DueItem.EARLIEST_FIRST),
                (int) waiting.stream().filter(item -> item.isOverdueOn(today)).count(),
                overridden(implementation, method),
                gate,
                implementation.supportEndsOn());
    }

    private static List<InPhase> overridden(Implementation implementation, MethodDefinition method) {
        Set<String> codes = OverriddenGate.of(implementation).stream()
                .map(OverriddenGate::phase)
                .collect(Collectors.toSet());
        return implementation.phases().stream()
                .filter(phase -> codes.contains(phase.code()))
                .map(phase -> InPhase.of(phase, implementation, method))
                .toList();
    }

    private static List<DueItem> waiting(Implementation implementation, MethodDefinition method, List<DueItem> due) {
        return switch (implementation.state()) {
            case UNDER_WAY -> withPhaseEnd(implementation, method, due);
            case CLOSED -> due;
            case PAUSED, WITHDRAWN -> List.of();
        };
    }

    private static List<DueItem> withPhaseEnd(
            Implementation implementation, MethodDefinition method, List<DueItem> due) {
        List<DueItem> all = new ArrayList<>(due);
        implementation
                .currentPhase()
                .map(phase -> new DueItem(
                        Wording.of("due.phase-end", "phase", method.phaseNames(phase.code(), phase.name())),
                        "gate",
                        phase.expectedEnd()))
                .ifPresent(all::add);
        return all;
    }

    /**
     * A phase that an implementation is in or has been in.
     *
     * @param position in the order of the method's phases, counted from 0
     */
    public record InPhase(String code, Texts name, int position) {

        static InPhase of(PlannedPhase phase, Implementation implementation, MethodDefinition method) {
            return new InPhase(
                    phase.code(),
                    method.phaseNames(phase.code(), phase.name()),
                    implementation.phases().indexOf(phase));
        }
    }
}
