package org.forankring.monitoring.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Takes in that an employee has completed a training element. */
@ApplicationScoped
public class RecordTraining {

    private final Staff staff;
    private final Event<StaffChanged> changes;

    RecordTraining(Staff staff, Event<StaffChanged> changes) {
        this.staff = staff;
        this.changes = changes;
    }

    /** The employee counts as trained from that day; the employee itself may become known later. */
    @Transactional
    public void record(Employee employee, CompletedElement completed) {
        if (staff.complete(employee, completed)) {
            changes.fire(new StaffChanged(employee));
        }
    }
}
