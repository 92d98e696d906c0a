package org.forankring.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Follows the organisations as they are registered. */
@ApplicationScoped
public class UpdateStaff {

    private final Staff staff;

    UpdateStaff(Staff staff) {
        this.staff = staff;
    }

    /** Replaces what was known of the municipality, unit or employee. */
    @Transactional
    public void update(Registration registration) {
        switch (registration) {
            case Municipality municipality -> staff.keep(municipality);
            case Unit unit -> staff.keep(unit);
            case Employee employee -> staff.keep(employee);
        }
    }
}
