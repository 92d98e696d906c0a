package org.forankring.programme.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.programme.anchoring.AnchoringStatus;
import org.forankring.programme.coverage.Unaddressed;
import org.forankring.programme.determinant.Determinant;
import org.forankring.programme.gate.Proof;
import org.forankring.programme.gate.StatusProof;
import org.forankring.programme.method.Requirement;
import org.forankring.programme.rating.Comparison;
import org.forankring.programme.rating.Rating;
import org.forankring.programme.rating.Series;
import org.forankring.programme.strategy.Strategy;
import org.hibernate.Session;

/** Facilitators and barriers, their ratings, and the strategies that answer them. */
@ApplicationScoped
class BarrierFacts {

    private static final String ITEMS = "from Determinant where implementationId in :implementations and not withdrawn";
    private static final String STRATEGIES =
            "from Strategy strategy left join fetch strategy.links where strategy.implementationId in :implementations";
    private static final String RATINGS = "from Rating where implementationId in :implementations";

    private final Session database;

    BarrierFacts(Session database) {
        this.database = database;
    }

    void collect(List<UUID> implementations, Collected collected) {
        Map<UUID, List<Determinant>> items = rows(ITEMS, Determinant.class, implementations).stream()
                .collect(Collectors.groupingBy(Determinant::implementationId));
        Map<UUID, List<Strategy>> strategies = rows(STRATEGIES, Strategy.class, implementations).stream()
                .collect(Collectors.groupingBy(Strategy::implementationId));
        Map<UUID, Series> series = Series.byItem(rows(RATINGS, Rating.class, implementations));
        for (UUID implementation : implementations) {
            List<Determinant> own = items.getOrDefault(implementation, List.of());
            considered(own, series)
                    .forEach((level, day) ->
                            collected.add(implementation, Requirement.Kind.FRAMEWORK_CONSIDERED, level, day));
            collected.add(
                    implementation,
                    Requirement.Kind.BARRIERS_ADDRESSED,
                    null,
                    answered(own, strategies.getOrDefault(implementation, List.of())));
            collected.add(implementation, Requirement.Kind.STATUS_TAKEN, null, status(own, series));
        }
    }

    /** The first rating on each level of the framework. */
    private static Map<String, LocalDate> considered(List<Determinant> items, Map<UUID, Series> series) {
        Map<String, LocalDate> levels = new HashMap<>();
        for (Determinant item : items) {
            series.getOrDefault(item.id(), NOT_RATED).standing().stream()
                    .map(Rating::ratedOn)
                    .min(LocalDate::compareTo)
                    .ifPresent(
                            day -> levels.merge(item.level(), day, (one, other) -> one.isBefore(other) ? one : other));
        }
        return levels;
    }

    private static Proof answered(List<Determinant> items, List<Strategy> strategies) {
        List<String> open = Unaddressed.of(items, strategies).high().stream()
                .map(barrier -> barrier.name() + " is a high barrier without a strategy.")
                .toList();
        return open.isEmpty() ? Proof.there() : Proof.lacking(open);
    }

    private static Proof status(List<Determinant> items, Map<UUID, Series> series) {
        return StatusProof.of(AnchoringStatus.of(Comparison.of(AnchoringStatus.OCCASIONS, items, series)));
    }

    private static final Series NOT_RATED = new Series(Collections.emptyList());

    private <T> List<T> rows(String query, Class<T> form, List<UUID> implementations) {
        return database.createSelectionQuery(query, form)
                .setParameterList("implementations", implementations)
                .getResultList();
    }
}
