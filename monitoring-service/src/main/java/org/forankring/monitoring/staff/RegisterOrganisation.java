package org.forankring.monitoring.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.forankring.platform.zone.ZoneSaid;

/** Takes in municipalities and their units. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Staff staff;
    private final Event<ZoneSaid> zones;

    RegisterOrganisation(Staff staff, Event<ZoneSaid> zones) {
        this.staff = staff;
        this.zones = zones;
    }

    @Transactional
    public void register(Municipality municipality) {
        staff.register(municipality);
        if (municipality.timeZone() != null) {
            zones.fire(new ZoneSaid(municipality.id(), municipality.timeZone()));
        }
    }

    @Transactional
    public void register(Unit unit) {
        staff.register(unit);
    }
}
