package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Capacity;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Chooses a strategy for an implementation, from the catalogue or of the municipality's own. */
@ApplicationScoped
public class ChooseStrategy {

    private final CheckSpecification checkSpecification;
    private final Strategies strategies;
    private final Event<StrategyTold> tellings;
    private final Calendars calendars;
    private final Ids ids;

    ChooseStrategy(
            CheckSpecification checkSpecification,
            Strategies strategies,
            Event<StrategyTold> tellings,
            Calendars calendars,
            Ids ids) {
        this.checkSpecification = checkSpecification;
        this.strategies = strategies;
        this.tellings = tellings;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Plans it, unless it names what does not exist or there are as many as there can be. */
    @Transactional
    public StrategyChange choose(Implementation implementation, Specification specification) {
        List<Fault> faults = checkSpecification.check(implementation, specification);
        if (!faults.isEmpty()) {
            return new StrategyChange.Faulty(faults);
        }
        if (strategies.howMany(implementation) >= Capacity.MOST) {
            return new StrategyChange.TooMany(Capacity.MOST);
        }
        Strategy strategy = new Strategy(
                implementation, ids.next(), specification, calendars.today(implementation.municipalityId()));
        strategies.keep(strategy);
        tellings.fire(new StrategyTold(strategy));
        return new StrategyChange.Done(strategy);
    }
}
