package org.forankring.monitoring.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.contracts.training.v1.TrainingCompleted;
import org.forankring.monitoring.staff.CompletedElement;
import org.forankring.monitoring.staff.Employee;
import org.forankring.monitoring.staff.RecordTraining;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;

/** Follows training-service: who has completed which training. */
@ApplicationScoped
class ListenToTraining implements Listener {

    private final Intake intake;
    private final RecordTraining training;
    private final Handlers handlers;

    ListenToTraining(Intake intake, RecordTraining training) {
        this.intake = intake;
        this.training = training;
        this.handlers = Handlers.of("monitoring.training")
                .each(TrainingCompleted.TYPE, TrainingCompleted.class, (fact, event) -> learn(fact));
    }

    @Incoming("training")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private void learn(TrainingCompleted fact) {
        training.record(
                new Employee(fact.municipalityId(), fact.employeeId()),
                new CompletedElement(fact.method(), fact.element(), fact.completedOn()));
    }
}
