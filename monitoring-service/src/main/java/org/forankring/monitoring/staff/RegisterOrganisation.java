package org.forankring.monitoring.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes in municipalities and their units. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Staff staff;

    RegisterOrganisation(Staff staff) {
        this.staff = staff;
    }

    @Transactional
    public void register(Municipality municipality) {
        staff.register(municipality);
    }

    @Transactional
    public void register(Unit unit) {
        staff.register(unit);
    }
}
