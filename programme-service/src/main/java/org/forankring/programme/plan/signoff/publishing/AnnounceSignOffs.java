package org.forankring.programme.plan.signoff.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.PlanSignedOff;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.plan.signoff.SignOff;
import org.forankring.programme.plan.signoff.UnitSigned;

/** Announces that units have signed off versions of plans. */
@ApplicationScoped
class AnnounceSignOffs {

    private final Outbox outbox;
    private final Calendars calendars;

    AnnounceSignOffs(Outbox outbox, Calendars calendars) {
        this.outbox = outbox;
        this.calendars = calendars;
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
                        calendars.day(key.municipalityId(), signed.signOff().signedAt()))));
    }
}
