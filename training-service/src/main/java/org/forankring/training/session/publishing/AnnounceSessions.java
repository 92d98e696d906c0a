package org.forankring.training.session.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionScheduled;

/** Announces sessions that have been planned. */
@ApplicationScoped
class AnnounceSessions {

    private final Outbox outbox;

    AnnounceSessions(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes SessionScheduled scheduled) {
        Session session = scheduled.session();
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.SessionScheduled.TYPE,
                session.id(),
                session.version(),
                session.municipality(),
                new org.forankring.contracts.training.v1.SessionScheduled(
                        session.id(),
                        session.municipality().orElse(null),
                        session.method(),
                        session.element(),
                        session.place(),
                        session.days())));
    }
}
