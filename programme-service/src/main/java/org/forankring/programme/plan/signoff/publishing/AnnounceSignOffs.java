package org.forankring.programme.plan.signoff.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.forankring.contracts.programme.v1.PlanSignedOff;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.plan.signoff.SignOff;
import org.forankring.programme.plan.signoff.UnitSigned;

/** Announces that units have signed off versions of plans. */
@ApplicationScoped
class AnnounceSignOffs {

    private final Outbox outbox;
    private final Clock clock;

    AnnounceSignOffs(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void announce(@Observes UnitSigned signed) {
        SignOff.Key key = signed.signOff().key();
        outbox.record(new PendingEvent(
                PlanSignedOff.TYPE,
                key.implementationId(),
                signed.fact(),
                Optional.of(key.municipalityId()),
                new PlanSignedOff(
                        key.implementationId(),
                        key.municipalityId(),
                        key.planVersion(),
                        key.unitId(),
                        LocalDate.ofInstant(signed.signOff().signedAt(), clock.getZone()))));
    }
}
