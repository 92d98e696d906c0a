package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Wording;
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
                        strategy, late("agenda.strategy-begins", strategy, startsOn, today), Kind.OVERDUE, startsOn))
                : Optional.empty();
    }

    private static AgendaItem goesOn(Strategy strategy, LocalDate today) {
        LocalDate endsOn = strategy.measure().endsOn();
        if (endsOn == null) {
            return new AgendaItem(
                    Wording.of(
                            "agenda.strategy-under-way",
                            "strategy",
                            strategy.measure().name()),
                    about(strategy),
                    Kind.DUE,
                    null);
        }
        return item(
                strategy,
                late("agenda.strategy-under-way-until", strategy, endsOn, today),
                endsOn.isBefore(today) ? Kind.OVERDUE : Kind.DUE,
                endsOn);
    }

    private static Optional<AgendaItem> ended(Strategy strategy, LocalDate since) {
        Wording what = Wording.of(
                "agenda.strategy." + strategy.status().code(),
                "strategy",
                strategy.measure().name());
        return strategy.statusSince().isBefore(since)
                ? Optional.empty()
                : Optional.of(item(strategy, what, Kind.CHANGED, strategy.statusSince()));
    }

    private static Wording late(String phrase, Strategy strategy, LocalDate on, LocalDate today) {
        return Wording.of(phrase, "strategy", strategy.measure().name(), "on", on, "lateness", Lateness.of(on, today));
    }

    private static AgendaItem item(Strategy strategy, Wording what, Kind kind, LocalDate on) {
        return new AgendaItem(what, about(strategy), kind, on);
    }

    private static String about(Strategy strategy) {
        return "strategies/" + strategy.id();
    }
}
