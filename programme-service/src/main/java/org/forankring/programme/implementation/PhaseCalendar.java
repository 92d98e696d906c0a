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
        List<PlannedPhase> planned = new ArrayList<>();
        int monthsBefore = 0;
        for (Phase phase : definition.phases()) {
            int monthsAfter = monthsBefore + phase.plannedMonths();
            planned.add(new PlannedPhase(
                    phase.code(),
                    phase.name(),
                    firstDay.plusMonths(monthsBefore),
                    firstDay.plusMonths(monthsAfter).minusDays(1),
                    phase.supportedByBoard(),
                    null));
            monthsBefore = monthsAfter;
        }
        return List.copyOf(planned);
    }
}
