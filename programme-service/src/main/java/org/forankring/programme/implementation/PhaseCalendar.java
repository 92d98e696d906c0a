package org.forankring.programme.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forankring.programme.method.MethodDefinition;
import org.forankring.programme.method.Phase;

/** Puts the phases of a method on the calendar, one after the other without a gap. */
public final class PhaseCalendar {

    private PhaseCalendar() {}

    /**
     * The phases with planned dates. Months are counted from the first day, not from phase to phase, so that a
     * start on the 31st does not slip.
     */
    public static List<PlannedPhase> from(LocalDate firstDay, MethodDefinition definition) {
        return following(firstDay, definition.phases());
    }

    /**
     * The phases of another version for an implementation that is on its way: what has been entered keeps its
     * dates, and what lies ahead follows the planned end of the current phase.
     *
     * @throws IllegalArgumentException when the definition does not begin with the phases that have been entered
     */
    static List<PlannedPhase> moved(List<PlannedPhase> known, MethodDefinition definition) {
        if (!fits(known, definition)) {
            throw new IllegalArgumentException("The version does not begin with the phases that have been entered");
        }
        List<PlannedPhase> entered = entered(known);
        LocalDate firstDayAhead = entered.isEmpty()
                ? known.getFirst().plannedStart()
                : entered.getLast().plannedEnd().plusDays(1);
        List<PlannedPhase> moved = new ArrayList<>(entered);
        moved.addAll(following(
                firstDayAhead,
                definition.phases().subList(entered.size(), definition.phases().size())));
        return List.copyOf(moved);
    }

    static boolean fits(List<PlannedPhase> known, MethodDefinition definition) {
        List<String> entered = entered(known).stream().map(PlannedPhase::code).toList();
        return definition.phases().stream()
                .limit(entered.size())
                .map(Phase::code)
                .toList()
                .equals(entered);
    }

    private static List<PlannedPhase> entered(List<PlannedPhase> phases) {
        return phases.stream().filter(phase -> phase.enteredOn() != null).toList();
    }

    private static List<PlannedPhase> following(LocalDate firstDay, List<Phase> phases) {
        List<PlannedPhase> planned = new ArrayList<>();
        int monthsBefore = 0;
        for (Phase phase : phases) {
            int monthsAfter = monthsBefore + phase.plannedMonths();
            planned.add(PlannedPhase.ahead(
                    phase.code(),
                    phase.name(),
                    firstDay.plusMonths(monthsBefore),
                    firstDay.plusMonths(monthsAfter).minusDays(1),
                    phase.supportedByBoard()));
            monthsBefore = monthsAfter;
        }
        return List.copyOf(planned);
    }
}
