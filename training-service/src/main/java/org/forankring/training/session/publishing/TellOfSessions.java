package org.forankring.training.session.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.session.SessionScheduled;

@ApplicationScoped
class TellOfSessions {

    private static final long FIRST = 1;

    private final Outbox outbox;

    TellOfSessions(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes SessionScheduled scheduled) {
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.SessionScheduled.TYPE,
                scheduled.sessionId(),
                FIRST,
                scheduled.municipality(),
                new org.forankring.contracts.training.v1.SessionScheduled(
                        scheduled.sessionId(),
                        scheduled.municipality().orElse(null),
                        scheduled.method(),
                        scheduled.element(),
                        scheduled.place(),
                        scheduled.days())));
    }
}
