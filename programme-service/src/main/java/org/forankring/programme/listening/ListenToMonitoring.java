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
import org.forankring.platform.inbox.ReceivedEvent;
import org.forankring.programme.standing.evidence.IndicatorValue;
import org.forankring.programme.standing.evidence.NoteEvidence;
import org.forankring.programme.standing.evidence.RecordedUses;
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
                .latest(
                        PracticeMonthsChanged.TYPE,
                        PracticeMonthsChanged.class,
                        (fact, event) -> learn(fact, event, evidence))
                .latest(
                        IndicatorPublished.TYPE,
                        IndicatorPublished.class,
                        (fact, event) -> evidence.note(value(fact), event.occurredAt()));
    }

    /** A producer that does not tell the uses yet tells no more than that there are none left. */
    private static void learn(PracticeMonthsChanged fact, ReceivedEvent event, NoteEvidence evidence) {
        Use.Subject subject = new Use.Subject(fact.municipalityId(), fact.employeeId(), fact.method());
        if (fact.uses() != null) {
            evidence.note(
                    new RecordedUses(
                            subject,
                            fact.uses().stream()
                                    .map(month -> new RecordedUses.MonthInUnit(month.unitId(), month.firstOn()))
                                    .toList()),
                    event.occurredAt());
        } else if (fact.months().isEmpty()) {
            evidence.forget(subject);
        }
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
