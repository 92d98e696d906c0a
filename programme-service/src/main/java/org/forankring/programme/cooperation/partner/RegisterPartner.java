package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Registers a partner of an implementation. */
@ApplicationScoped
public class RegisterPartner {

    private final Partners partners;
    private final Event<PartnerTold> tellings;
    private final Calendars calendars;
    private final Ids ids;

    RegisterPartner(Partners partners, Event<PartnerTold> tellings, Calendars calendars, Ids ids) {
        this.partners = partners;
        this.tellings = tellings;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Registers the partner with the collaboration as it stands today. */
    @Transactional
    public PartnerChange register(Implementation implementation, PartnerProfile profile) {
        LocalDate today = calendars.today(implementation.municipalityId());
        Optional<PartnerChange.Faulty> fault = profile.fault(today);
        if (fault.isPresent()) {
            return fault.get();
        }
        Partner partner = new Partner(implementation, ids.next(), profile, today);
        partners.keep(partner);
        tellings.fire(new PartnerTold(partner));
        return new PartnerChange.Changed(partner);
    }
}
