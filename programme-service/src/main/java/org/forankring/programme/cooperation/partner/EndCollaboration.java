package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Records that the collaboration with a partner has ended. */
@ApplicationScoped
public class EndCollaboration {

    private final Partners partners;
    private final Event<PartnerTold> tellings;
    private final Calendars calendars;

    EndCollaboration(Partners partners, Event<PartnerTold> tellings, Calendars calendars) {
        this.partners = partners;
        this.tellings = tellings;
        this.calendars = calendars;
    }

    /** Records it once. The partner stays readable. */
    @Transactional
    public PartnerChange end(Implementation implementation, UUID id, LocalDate endedOn, String reason) {
        Optional<Partner> found = partners.lock(implementation, id);
        if (found.isEmpty()) {
            return new PartnerChange.NoSuchPartner();
        }
        Partner partner = found.get();
        PartnerChange change = partner.end(endedOn, reason, calendars.today(implementation.municipalityId()));
        if (change instanceof PartnerChange.Changed) {
            partners.keep(partner);
            tellings.fire(new PartnerTold(partner));
        }
        return change;
    }
}
