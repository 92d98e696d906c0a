package org.forankring.training.enrolment.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.training.enrolment.TrainingCompleted;

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
                        completed.completedOn())));
    }
}
