package org.forankring.programme.listening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.forankring.contracts.monitoring.v1.IndicatorPublished;
import org.forankring.contracts.monitoring.v1.PracticeMonthsChanged;
import org.forankring.contracts.monitoring.v1.UseStarted;
import org.forankring.platform.inbox.Handlers;
import org.forankring.platform.inbox.Intake;
import org.forankring.platform.inbox.Listener;
import org.forankring.programme.standing.evidence.IndicatorValue;
import org.forankring.programme.standing.evidence.NoteEvidence;
import org.forankring.programme.standing.evidence.Use;

/** The topic of monitoring-service. */
@ApplicationScoped
class ListenToMonitoring implements Listener {

    private final Intake intake;
    private final Handlers handlers;

    ListenToMonitoring(Intake intake, NoteEvidence evidence) {
        this.intake = intake;
        this.handlers = Handlers.of("programme.monitoring")
                .each(
                        UseStarted.TYPE,
                        UseStarted.class,
                        (fact, event) -> evidence.note(
                                new Use(
                                        new Use.Subject(fact.municipalityId(), fact.employeeId(), fact.method()),
                                        fact.unitId(),
                                        fact.firstUsedOn()),
                                event.occurredAt()))
                .latest(PracticeMonthsChanged.TYPE, PracticeMonthsChanged.class, (fact, event) -> {
                    if (fact.months().isEmpty()) {
                        evidence.forget(new Use.Subject(fact.municipalityId(), fact.employeeId(), fact.method()));
                    }
                })
                .latest(
                        IndicatorPublished.TYPE,
                        IndicatorPublished.class,
                        (fact, event) -> evidence.note(value(fact), event.occurredAt()));
    }

    @Incoming("monitoring")
    Uni<Void> receive(ConsumerRecord<byte[], byte[]> record) {
        return intake.take(record, handlers);
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static IndicatorValue value(IndicatorPublished fact) {
        return new IndicatorValue(
                fact.municipalityId(),
                fact.unitId(),
                fact.method(),
                YearMonth.parse(fact.month()),
                fact.indicator(),
                fact.numerator(),
                fact.denominator(),
                fact.value(),
                fact.noValueBecause(),
                fact.unit(),
                fact.countedAt());
    }
}
