package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Phase;

/** Puts the phases of a method on the calendar, one after the other without a gap. */
public final class PhaseCalendar {

    private PhaseCalendar() {}

    /**
     * The phases with planned dates. Months are counted from the first day, not from phase to phase, so that a
     * start on the 31st does not slip.
     */
    public static List<PlannedPhase> from(LocalDate firstDay, MethodDefinition definition) {
        return following(firstDay, firstDay, definition.phases());
    }

    /**
     * The phases once the current one is left and the first of those ahead is entered: it keeps its length from that
     * day on, and the others follow it, whether it is entered early or late.
     *
     * @param phases of which at least one lies ahead
     */
    static List<PlannedPhase> entering(List<PlannedPhase> phases, LocalDate today) {
        List<PlannedPhase> moved = new ArrayList<>(entered(phases));
        moved.replaceAll(phase -> phase.isCurrent() ? phase.left(today) : phase);
        int firstAhead = moved.size();
        int monthsBefore = 0;
        for (PlannedPhase phase : phases.subList(firstAhead, phases.size())) {
            Span span = Span.of(today, monthsBefore, phase.plannedMonths());
            moved.add(phase.expected(span.start, span.end));
            monthsBefore += phase.plannedMonths();
        }
        moved.set(firstAhead, moved.get(firstAhead).entered(today));
        return List.copyOf(moved);
    }

    /**
     * The phases of another version for an implementation that is on its way: what has been entered keeps its
     * dates, and what lies ahead follows the planned and the expected end of the current phase.
     *
     * @param definition of a version that fits
     */
    static List<PlannedPhase> moved(List<PlannedPhase> known, MethodDefinition definition) {
        List<PlannedPhase> entered = entered(known);
        PlannedPhase first = known.getFirst();
        List<PlannedPhase> moved = new ArrayList<>(entered);
        moved.addAll(following(
                entered.isEmpty()
                        ? first.plannedStart()
                        : entered.getLast().plannedEnd().plusDays(1),
                entered.isEmpty()
                        ? first.expectedStart()
                        : entered.getLast().expectedEnd().plusDays(1),
                definition.phases().subList(entered.size(), definition.phases().size())));
        return List.copyOf(moved);
    }

    /** The last day of the phases that the board supports, as things are; empty when it supports none. */
    static Optional<LocalDate> supportEnd(List<PlannedPhase> phases) {
        return phases.stream()
                .filter(PlannedPhase::supportedByBoard)
                .map(PlannedPhase::expectedEnd)
                .max(LocalDate::compareTo);
    }

    /** Whether the definition begins with the phases that have been entered. */
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

    private static List<PlannedPhase> following(
            LocalDate plannedFirstDay, LocalDate expectedFirstDay, List<Phase> phases) {
        List<PlannedPhase> ahead = new ArrayList<>();
        int monthsBefore = 0;
        for (Phase phase : phases) {
            Span planned = Span.of(plannedFirstDay, monthsBefore, phase.plannedMonths());
            Span expected = Span.of(expectedFirstDay, monthsBefore, phase.plannedMonths());
            ahead.add(new PlannedPhase(
                    phase.code(),
                    phase.name(),
                    phase.plannedMonths(),
                    phase.supportedByBoard(),
                    planned.start,
                    planned.end,
                    expected.start,
                    expected.end,
                    null,
                    null,
                    0));
            monthsBefore += phase.plannedMonths();
        }
        return List.copyOf(ahead);
    }

    /** The first and the last day of some months. */
    private record Span(LocalDate start, LocalDate end) {

        static Span of(LocalDate firstDay, int monthsBefore, int months) {
            return new Span(
                    firstDay.plusMonths(monthsBefore),
                    firstDay.plusMonths(monthsBefore + months).minusDays(1));
        }
    }
}
