package org.forankring.programme.framework.strategy.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.contracts.programme.v1.StrategyChosen;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.framework.strategy.StrategyTold;

/** Announces chosen strategies and what changes of them. */
@ApplicationScoped
class AnnounceStrategies {

    private final Outbox outbox;

    AnnounceStrategies(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes StrategyTold told) {
        Strategy strategy = told.strategy();
        Measure measure = strategy.measure();
        outbox.record(PendingEvent.of(
                StrategyChosen.TYPE,
                strategy,
                new StrategyChosen(
                        strategy.id(),
                        strategy.implementationId(),
                        strategy.municipalityId(),
                        measure.name(),
                        measure.group().code(),
                        strategy.status().code(),
                        measure.trainingElement(),
                        measure.indicatorCode())));
    }
}
