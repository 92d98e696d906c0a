package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Says how far a strategy is. */
@ApplicationScoped
public class ChangeStatus {

    private final Strategies strategies;
    private final Event<StrategyTold> tellings;
    private final Clock clock;
    private final Calendars calendars;
    private final Ids ids;

    ChangeStatus(Strategies strategies, Event<StrategyTold> tellings, Clock clock, Calendars calendars, Ids ids) {
        this.strategies = strategies;
        this.tellings = tellings;
        this.clock = clock;
        this.calendars = calendars;
        this.ids = ids;
    }

    /** Gives it the status from today on, if it can become that; kept as an amendment with its reason. */
    @Transactional
    public StrategyChange change(Implementation implementation, UUID id, Status to, Reason reason) {
        Optional<Strategy> found = strategies.lock(implementation, id);
        if (found.isEmpty()) {
            return new StrategyChange.Unknown();
        }
        Strategy strategy = found.get();
        Status from = strategy.status();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StrategyChange change = strategy.become(to, calendars.day(implementation.municipalityId(), now));
        if (change instanceof StrategyChange.Done) {
            strategies.keep(strategy);
            List<Amendment.Difference> differences =
                    List.of(new Amendment.Difference("status", from.code(), to.code()));
            strategies.add(new Amendment(strategy, ids.next(), differences, reason.text(), reason.by(), now));
            tellings.fire(new StrategyTold(strategy));
        }
        return change;
    }
}
