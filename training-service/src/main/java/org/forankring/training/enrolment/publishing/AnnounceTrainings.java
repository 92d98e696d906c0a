package org.forankring.training.enrolment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.SessionHeld;
import org.forankring.training.enrolment.TrainingCompleted;
import org.forankring.training.enrolment.Turnout;
import org.forankring.training.session.Session;

/** Announces what employees have completed and what has come of sessions. */
@ApplicationScoped
class AnnounceTrainings {

    private final Outbox outbox;

    AnnounceTrainings(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes TrainingCompleted completed) {
        Enrolment enrolment = completed.enrolment();
        outbox.record(PendingEvent.of(
                org.forankring.contracts.training.v1.TrainingCompleted.TYPE,
                enrolment,
                new org.forankring.contracts.training.v1.TrainingCompleted(
                        enrolment.id(),
                        enrolment.employeeId(),
                        enrolment.municipalityId(),
                        enrolment.method(),
                        enrolment.element(),
                        enrolment.completedOn().orElseThrow(),
                        enrolment.sessionId())));
    }

    void announce(@Observes SessionHeld held) {
        Session session = held.session();
        Turnout turnout = held.turnout();
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.SessionHeld.TYPE,
                subject(session, turnout),
                turnout.version(),
                Optional.of(turnout.municipalityId()),
                new org.forankring.contracts.training.v1.SessionHeld(
                        session.id(),
                        turnout.municipalityId(),
                        session.method(),
                        session.element(),
                        session.place(),
                        session.days(),
                        turnout.attended(),
                        turnout.completed())));
    }

    /** Not the session: each municipality counts changes of its own. */
    private static UUID subject(Session session, Turnout turnout) {
        return UUID.nameUUIDFromBytes(("turnout:" + session.id() + ":" + turnout.municipalityId()).getBytes(UTF_8));
    }
}
