package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Specifies a chosen strategy further or amends it, as the implementation progresses (S2). */
@ApplicationScoped
public class AmendStrategy {

    private final CheckSpecification checkSpecification;
    private final Strategies strategies;
    private final Event<StrategyTold> tellings;
    private final Clock clock;
    private final Ids ids;

    AmendStrategy(
            CheckSpecification checkSpecification,
            Strategies strategies,
            Event<StrategyTold> tellings,
            Clock clock,
            Ids ids) {
        this.checkSpecification = checkSpecification;
        this.strategies = strategies;
        this.tellings = tellings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Replaces its specification and keeps what differs with the reason; without a difference nothing happens. */
    @Transactional
    public StrategyChange amend(
            Implementation implementation,
            UUID id,
            Specification specification,
            Reason reason,
            Precondition precondition) {
        Optional<Strategy> found = strategies.lock(implementation, id);
        if (found.isEmpty()) {
            return new StrategyChange.Unknown();
        }
        Strategy strategy = found.get();
        List<Amendment.Difference> differences = strategy.specification().differencesTo(specification);
        StrategyChange change =
                strategy.amend(specification, checkSpecification.check(implementation, specification), precondition);
        if (change instanceof StrategyChange.Done && !differences.isEmpty()) {
            keep(strategy, differences, reason);
        }
        return change;
    }

    private void keep(Strategy strategy, List<Amendment.Difference> differences, Reason reason) {
        strategies.keep(strategy);
        strategies.add(new Amendment(
                strategy,
                ids.next(),
                differences,
                reason.text(),
                reason.by(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        tellings.fire(new StrategyTold(strategy));
    }
}
