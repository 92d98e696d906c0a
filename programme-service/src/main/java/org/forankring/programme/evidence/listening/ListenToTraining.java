package org.forankring.programme.evidence.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.programme.evidence.Evidence;
import org.forankring.programme.evidence.Training;

/** The topic of training-service. */
@ApplicationScoped
class ListenToTraining {

    private final Intake intake;
    private final Handlers handlers;

    ListenToTraining(Intake intake, Clock clock, Evidence evidence) {
        this.intake = intake;
        this.handlers = Handlers.of("programme.training")
                .each(
                        TrainingCompleted.TYPE,
                        TrainingCompleted.class,
                        (fact, event) -> evidence.note(
                                new Training(
                                        fact.municipalityId(),
                                        fact.enrolmentId(),
                                        fact.employeeId(),
                                        fact.method(),
                                        fact.element(),
                                        fact.completedOn()),
                                clock.instant()));
    }

    @Incoming("training")
    Uni<Void> receive(Message<String> message) {
        return intake.take(message, handlers);
    }
}
