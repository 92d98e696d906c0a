package org.forankring.monitoring.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.forankring.platform.time.Calendars;

/** Takes in to which unit an employee belongs. */
@ApplicationScoped
public class PlaceEmployee {

    private final Staff staff;
    private final Event<StaffChanged> changes;
    private final Calendars calendars;

    PlaceEmployee(Staff staff, Event<StaffChanged> changes, Calendars calendars) {
        this.staff = staff;
        this.changes = changes;
        this.calendars = calendars;
    }

    /**
     * Places the employee. Registrations may come in any order.
     *
     * @param since when it became so; the day in the municipality counts
     * @param version the number of the registration among those of the employee
     */
    @Transactional
    public void place(Employee employee, UUID unit, Instant since, long version) {
        Placing placing = new Placing(unit, calendars.day(employee.municipality(), since), version);
        if (staff.place(employee, placing)) {
            changes.fire(new StaffChanged(employee));
        }
    }
}
