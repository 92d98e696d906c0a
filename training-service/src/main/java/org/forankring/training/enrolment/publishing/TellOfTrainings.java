package org.forankring.training.enrolment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.enrolment.SessionHeld;
import org.forankring.training.enrolment.TrainingCompleted;
import org.forankring.training.enrolment.Turnout;

@ApplicationScoped
class TellOfTrainings {

    private final Outbox outbox;

    TellOfTrainings(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes TrainingCompleted completed) {
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.TrainingCompleted.TYPE,
                completed.enrolmentId(),
                completed.revision(),
                Optional.of(completed.municipalityId()),
                new org.forankring.contracts.training.v1.TrainingCompleted(
                        completed.enrolmentId(),
                        completed.employeeId(),
                        completed.municipalityId(),
                        completed.method(),
                        completed.element(),
                        completed.completedOn(),
                        completed.sessionId())));
    }

    void tell(@Observes SessionHeld held) {
        Turnout turnout = held.turnout();
        outbox.record(new PendingEvent(
                org.forankring.contracts.training.v1.SessionHeld.TYPE,
                subject(held),
                turnout.revision(),
                Optional.of(turnout.municipalityId()),
                new org.forankring.contracts.training.v1.SessionHeld(
                        held.sessionId(),
                        turnout.municipalityId(),
                        held.method(),
                        held.element(),
                        held.place(),
                        held.days(),
                        turnout.attended(),
                        turnout.completed())));
    }

    /** Not the session: each municipality counts changes of its own. */
    private static UUID subject(SessionHeld held) {
        return UUID.nameUUIDFromBytes(
                ("turnout:" + held.sessionId() + ":" + held.turnout().municipalityId()).getBytes(UTF_8));
    }
}
