package org.forankring.programme.plan.version.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.forankring.contracts.programme.v1.PlanAdopted;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.programme.plan.version.VersionAdopted;

/** Announces that versions of plans are in force. */
@ApplicationScoped
class AnnouncePlanVersions {

    private final Outbox outbox;
    private final Clock clock;

    AnnouncePlanVersions(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void announce(@Observes VersionAdopted adopted) {
        PlanVersion version = adopted.version();
        outbox.record(new PendingEvent(
                PlanAdopted.TYPE,
                version.implementationId(),
                adopted.fact(),
                Optional.of(version.municipalityId()),
                new PlanAdopted(
                        version.implementationId(),
                        version.municipalityId(),
                        version.number(),
                        LocalDate.ofInstant(version.summary().adoptedAt(), clock.getZone()),
                        version.summary().meetingId())));
    }
}
