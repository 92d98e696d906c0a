package org.forankring.programme.cooperation.partner.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.contracts.programme.v1.PartnerRegistered;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.cooperation.partner.Partner;
import org.forankring.programme.cooperation.partner.PartnerProfile;
import org.forankring.programme.cooperation.partner.PartnerTold;

/** Announces partners and how the collaboration with each stands. */
@ApplicationScoped
class AnnouncePartners {

    private final Outbox outbox;

    AnnouncePartners(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes PartnerTold told) {
        Partner partner = told.partner();
        PartnerProfile profile = partner.profile();
        outbox.record(PendingEvent.of(
                PartnerRegistered.TYPE,
                partner,
                new PartnerRegistered(
                        partner.id(),
                        partner.implementationId(),
                        partner.municipalityId(),
                        profile.kind().code(),
                        profile.collaboration().code(),
                        partner.collaborationSince(),
                        profile.agreedOn(),
                        partner.endedOn().orElse(null))));
    }
}
