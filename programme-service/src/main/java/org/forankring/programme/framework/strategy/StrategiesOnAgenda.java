package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings the strategies that begin or end late, those under way, and those that have come to an end. */
@ApplicationScoped
class StrategiesOnAgenda implements AgendaSource {

    private final Strategies strategies;

    StrategiesOnAgenda(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return strategies.all(implementation).stream()
                .flatMap(strategy -> item(strategy, occasion.since(), occasion.today()).stream())
                .toList();
    }

    private static Optional<AgendaItem> item(Strategy strategy, LocalDate since, LocalDate today) {
        return switch (strategy.status()) {
            case PLANNED -> begins(strategy, today);
            case UNDER_WAY -> Optional.of(goesOn(strategy, today));
            case DONE, DROPPED -> ended(strategy, since);
        };
    }

    private static Optional<AgendaItem> begins(Strategy strategy, LocalDate today) {
        LocalDate startsOn = strategy.measure().startsOn();
        return startsOn.isBefore(today)
                ? Optional.of(item(
                        strategy,
                        Lateness.of(strategy.measure().name() + ", to begin on", startsOn, today),
                        Kind.OVERDUE,
                        startsOn))
                : Optional.empty();
    }

    private static AgendaItem goesOn(Strategy strategy, LocalDate today) {
        String name = strategy.measure().name();
        LocalDate endsOn = strategy.measure().endsOn();
        if (endsOn == null) {
            return new AgendaItem(name + " is under way", about(strategy), Kind.DUE, null);
        }
        return item(
                strategy,
                Lateness.of(name + " is under way, to be done by", endsOn, today),
                endsOn.isBefore(today) ? Kind.OVERDUE : Kind.DUE,
                endsOn);
    }

    private static Optional<AgendaItem> ended(Strategy strategy, LocalDate since) {
        String how = strategy.status() == Status.DONE ? " is done" : " was dropped";
        return strategy.statusSince().isBefore(since)
                ? Optional.empty()
                : Optional.of(item(strategy, strategy.measure().name() + how, Kind.CHANGED, strategy.statusSince()));
    }

    private static AgendaItem item(Strategy strategy, String what, Kind kind, LocalDate on) {
        return new AgendaItem(what, about(strategy), kind, on);
    }

    private static String about(Strategy strategy) {
        return "strategies/" + strategy.id();
    }
}
