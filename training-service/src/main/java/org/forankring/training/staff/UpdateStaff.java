package org.forankring.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.forankring.platform.zone.ZoneSaid;

/** Follows the organisations as they are registered. */
@ApplicationScoped
public class UpdateStaff {

    private final Staff staff;
    private final Event<ZoneSaid> zones;

    UpdateStaff(Staff staff, Event<ZoneSaid> zones) {
        this.staff = staff;
        this.zones = zones;
    }

    /** Replaces what was known of the municipality, unit or employee. */
    @Transactional
    public void update(Registration registration) {
        switch (registration) {
            case Municipality municipality -> keep(municipality);
            case Unit unit -> staff.keep(unit);
            case Employee employee -> staff.keep(employee);
        }
    }

    private void keep(Municipality municipality) {
        staff.keep(municipality);
        if (municipality.timeZone() != null) {
            zones.fire(new ZoneSaid(municipality.municipalityId(), municipality.timeZone()));
        }
    }
}
