package org.forankring.monitoring.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Takes in to which unit an employee belongs. */
@ApplicationScoped
public class PlaceEmployee {

    private final Staff staff;
    private final Event<StaffChanged> changes;
    private final Clock clock;

    PlaceEmployee(Staff staff, Event<StaffChanged> changes, Clock clock) {
        this.staff = staff;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Places the employee.
     *
     * @param since when it became so; the day in the clock's zone counts
     */
    @Transactional
    public void place(Employee employee, UUID unit, Instant since) {
        if (staff.place(employee, unit, LocalDate.ofInstant(since, clock.getZone()))) {
            changes.fire(new StaffChanged(employee));
        }
    }
}
