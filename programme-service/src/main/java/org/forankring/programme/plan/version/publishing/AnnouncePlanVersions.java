package org.forankring.programme.plan.version.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.PlanAdopted;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.programme.plan.version.VersionAdopted;

/** Announces that versions of plans are in force. */
@ApplicationScoped
class AnnouncePlanVersions {

    private final Outbox outbox;
    private final Calendars calendars;

    AnnouncePlanVersions(Outbox outbox, Calendars calendars) {
        this.outbox = outbox;
        this.calendars = calendars;
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
                        calendars.day(
                                version.municipalityId(), version.summary().adoptedAt()),
                        version.summary().meetingId())));
    }
}
