package org.forankring.training.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.eligibility.RecordedPractice;
import org.forankring.training.eligibility.UpdatePractice;

/** The topic of monitoring-service. */
@ApplicationScoped
class ListenToMonitoring implements Listener {

    private final Intake intake;
    private final Handlers handlers;

    ListenToMonitoring(Intake intake, UpdatePractice practices) {
        this.intake = intake;
        this.handlers = Handlers.of("training.monitoring")
                .latest(
                        PracticeMonthsChanged.TYPE,
                        PracticeMonthsChanged.class,
                        (fact, event) -> practices.update(
                                TenantKey.of(fact.municipalityId(), fact.employeeId()),
                                fact.method(),
                                new RecordedPractice(
                                        fact.months().stream()
                                                .map(YearMonth::parse)
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                        event.occurredAt())));
    }

    @Incoming("monitoring")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }
}
