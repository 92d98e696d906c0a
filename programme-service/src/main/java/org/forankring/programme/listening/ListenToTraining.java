package org.forankring.programme.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.contracts.training.v1.SessionHeld;
import org.forankring.contracts.training.v1.SessionScheduled;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;
import org.forankring.programme.standing.evidence.NoteEvidence;
import org.forankring.programme.standing.evidence.PlannedSession;
import org.forankring.programme.standing.evidence.Session;
import org.forankring.programme.standing.evidence.Training;
import org.forankring.programme.standing.evidence.Turnout;

/** The topic of training-service. */
@ApplicationScoped
class ListenToTraining implements Listener {

    private final Intake intake;
    private final Handlers handlers;

    ListenToTraining(Intake intake, NoteEvidence evidence) {
        this.intake = intake;
        this.handlers = Handlers.of("programme.training")
                .each(
                        TrainingCompleted.TYPE,
                        TrainingCompleted.class,
                        (fact, event) -> evidence.note(completed(fact), event.occurredAt()))
                .latest(
                        SessionScheduled.TYPE,
                        SessionScheduled.class,
                        (fact, event) -> evidence.note(planned(fact), event.occurredAt()))
                .latest(
                        SessionHeld.TYPE,
                        SessionHeld.class,
                        (fact, event) -> evidence.note(turnout(fact), event.occurredAt()));
    }

    @Incoming("training")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static Training completed(TrainingCompleted fact) {
        return new Training(
                fact.municipalityId(),
                fact.enrolmentId(),
                fact.employeeId(),
                fact.method(),
                fact.element(),
                fact.completedOn(),
                Optional.ofNullable(fact.sessionId()));
    }

    private static PlannedSession planned(SessionScheduled fact) {
        return new PlannedSession(
                new Session(fact.sessionId(), fact.method(), fact.element(), fact.place(), fact.days()),
                Optional.ofNullable(fact.municipalityId()));
    }

    private static Turnout turnout(SessionHeld fact) {
        return new Turnout(
                fact.municipalityId(),
                new Session(fact.sessionId(), fact.method(), fact.element(), fact.place(), fact.days()),
                fact.attended(),
                fact.completed());
    }
}
