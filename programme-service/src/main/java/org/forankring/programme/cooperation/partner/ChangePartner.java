package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Changes what is known of a partner, the state of the collaboration included. */
@ApplicationScoped
public class ChangePartner {

    private final Partners partners;
    private final Event<PartnerTold> tellings;
    private final Calendars calendars;

    ChangePartner(Partners partners, Event<PartnerTold> tellings, Calendars calendars) {
        this.partners = partners;
        this.tellings = tellings;
        this.calendars = calendars;
    }

    /** Replaces what is known of a partner with whom the collaboration has not ended. */
    @Transactional
    public PartnerChange change(
            Implementation implementation, UUID id, PartnerProfile profile, Precondition precondition) {
        Optional<Partner> found = partners.lock(implementation, id);
        if (found.isEmpty()) {
            return new PartnerChange.NoSuchPartner();
        }
        Partner partner = found.get();
        precondition.check(partner.version());
        PartnerChange change = partner.change(profile, calendars.today(implementation.municipalityId()));
        if (change instanceof PartnerChange.Changed) {
            partners.keep(partner);
            tellings.fire(new PartnerTold(partner));
        }
        return change;
    }
}
