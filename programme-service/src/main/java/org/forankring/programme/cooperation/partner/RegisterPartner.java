package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Registers a partner of an implementation. */
@ApplicationScoped
public class RegisterPartner {

    private final Partners partners;
    private final Event<PartnerTold> tellings;
    private final Clock clock;
    private final Ids ids;

    RegisterPartner(Partners partners, Event<PartnerTold> tellings, Clock clock, Ids ids) {
        this.partners = partners;
        this.tellings = tellings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Registers the partner with the collaboration as it stands today. */
    @Transactional
    public PartnerChange register(Implementation implementation, PartnerProfile profile) {
        if (profile.lacksAgreement()) {
            return PartnerChange.Faulty.WITHOUT_AGREEMENT;
        }
        Partner partner = new Partner(implementation, ids.next(), profile, LocalDate.now(clock));
        partners.keep(partner);
        tellings.fire(new PartnerTold(partner));
        return new PartnerChange.Changed(partner);
    }
}
