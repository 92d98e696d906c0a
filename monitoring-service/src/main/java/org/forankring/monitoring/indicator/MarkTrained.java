package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import org.forankring.monitoring.staff.StaffChanged;
import org.forankring.platform.time.Calendars;

/** Marks what counts trained employees when somebody's training or unit has changed. */
@ApplicationScoped
class MarkTrained {

    private final Marks marks;
    private final Calendars calendars;

    MarkTrained(Marks marks, Calendars calendars) {
        this.marks = marks;
        this.calendars = calendars;
    }

    void mark(@Observes StaffChanged changed) {
        marks.markEmployee(
                changed.employee(),
                YearMonth.from(calendars.today(changed.employee().municipality())));
    }
}
