package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.YearMonth;
import org.forankring.monitoring.staff.StaffChanged;

/** Marks what counts trained employees when somebody's training or unit has changed. */
@ApplicationScoped
class MarkTrained {

    private final Marks marks;
    private final Clock clock;

    MarkTrained(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    void mark(@Observes StaffChanged changed) {
        marks.markEmployee(changed.employee(), YearMonth.now(clock));
    }
}
