package org.forankring.programme.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.Implementation;

/** Registers a partner of an implementation. */
@ApplicationScoped
public class RegisterPartner {

    private final Partners partners;
    private final Clock clock;
    private final Ids ids;

    RegisterPartner(Partners partners, Clock clock, Ids ids) {
        this.partners = partners;
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
        return new PartnerChange.Changed(partner);
    }
}
