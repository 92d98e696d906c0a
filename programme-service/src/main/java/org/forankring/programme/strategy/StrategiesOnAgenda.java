package org.forankring.programme.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.Lateness;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.jspecify.annotations.Nullable;

/** Brings strategies that are late, under way or changed since the last meeting. */
@ApplicationScoped
class StrategiesOnAgenda implements AgendaSource {

    private final Strategies strategies;

    StrategiesOnAgenda(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return strategies.all(implementation).stream()
                .flatMap(strategy -> item(strategy, since, today).stream())
                .toList();
    }

    /** What there is to say of a strategy, if anything; being late comes before having changed. */
    static Optional<AgendaItem> item(Strategy strategy, LocalDate since, LocalDate today) {
        LocalDate starts = strategy.measure().startsOn();
        LocalDate ends = strategy.measure().endsOn();
        boolean changed = !strategy.statusSince().isBefore(since);
        return switch (strategy.status()) {
            case PLANNED ->
                starts.isBefore(today)
                        ? of(strategy, Lateness.of("planned to begin on", starts, today), Kind.OVERDUE, starts)
                        : Optional.empty();
            case UNDER_WAY ->
                ends != null && ends.isBefore(today)
                        ? of(strategy, Lateness.of("planned to end on", ends, today), Kind.OVERDUE, ends)
                        : of(strategy, "under way", Kind.DUE, null);
            case DONE, DROPPED ->
                changed
                        ? of(strategy, strategy.status().code(), Kind.CHANGED, strategy.statusSince())
                        : Optional.empty();
        };
    }

    private static Optional<AgendaItem> of(Strategy strategy, String how, Kind kind, @Nullable LocalDate on) {
        return Optional.of(new AgendaItem(
                "Strategy " + strategy.measure().name() + ": " + how, "strategies/" + strategy.id(), kind, on));
    }
}
