package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.framework.coverage.Unaddressed;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.HighBarrier;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.RatingComparison;
import org.forankring.programme.framework.rating.Series;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.Evidence;
import org.forankring.programme.standing.gate.InForce;
import org.forankring.programme.standing.gate.Proof;
import org.forankring.programme.standing.gate.StatusProof;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Facilitators and barriers, their ratings, and the strategies that answer them. */
@ApplicationScoped
class BarrierFacts {

    private static final String ITEMS =
            "from Determinant where implementationId in :implementations and not withdrawn order by id";
    private static final String STRATEGIES =
            "from Strategy strategy left join fetch strategy.links where strategy.implementationId in :implementations";
    private static final String RATINGS = """
            from Rating where implementationId in :implementations
            and (occasion in (BASELINE, ANCHORING) or corrects is not null)""";
    private static final Series NOT_RATED = new Series(List.of());

    private final Session database;
    private final Methods methods;

    BarrierFacts(Session database, Methods methods) {
        this.database = database;
        this.methods = methods;
    }

    void collect(Collection<Implementation> implementations, Map<UUID, InForce> inForce, Collected collected) {
        List<UUID> ids = implementations.stream().map(Implementation::id).toList();
        Map<UUID, List<Determinant>> items = rows(ITEMS, Determinant.class, ids).stream()
                .collect(Collectors.groupingBy(Determinant::implementationId));
        Map<UUID, List<Strategy>> strategies = rows(STRATEGIES, Strategy.class, ids).stream()
                .collect(Collectors.groupingBy(Strategy::implementationId));
        Map<UUID, Series> series = Series.byItem(rows(RATINGS, Rating.class, ids));
        for (Implementation one : implementations) {
            UUID implementation = one.id();
            MethodDefinition method = methods.definition(one.method(), one.methodVersion());
            List<Determinant> own = items.getOrDefault(implementation, List.of());
            InForce plan = inForce.get(implementation);
            levels(own, series, plan)
                    .forEach(level -> collected.add(
                            implementation,
                            Requirement.Kind.FRAMEWORK_CONSIDERED,
                            level,
                            InForce.level(level, method.levelNames(level), plan)));
            collected.add(
                    implementation,
                    Requirement.Kind.BARRIERS_ADDRESSED,
                    null,
                    InForce.barriers(high(own, strategies.getOrDefault(implementation, List.of()), method), plan));
            collected.add(implementation, Requirement.Kind.STATUS_TAKEN, null, shown(status(own, series, method)));
        }
    }

    /** The levels on which something has been rated at the baseline, by now or by the plan in force. */
    private static Set<String> levels(List<Determinant> items, Map<UUID, Series> series, @Nullable InForce plan) {
        Set<String> levels = items.stream()
                .filter(item -> series.getOrDefault(item.id(), NOT_RATED)
                        .firstOn(Rating.Occasion.BASELINE)
                        .isPresent())
                .map(Determinant::level)
                .collect(Collectors.toSet());
        if (plan != null) {
            levels.addAll(plan.holds().levels().keySet());
        }
        return levels;
    }

    private static List<InForce.High> high(
            List<Determinant> items, List<Strategy> strategies, MethodDefinition method) {
        Set<UUID> open = Unaddressed.of(items, strategies).high().stream()
                .map(Determinant::id)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.highBarrier() != HighBarrier.NO)
                .map(item -> new InForce.High(item.id(), item.names(method), !open.contains(item.id())))
                .toList();
    }

    private static Proof shown(Proof status) {
        return status.shownBy(status.days().stream()
                .map(day -> new Evidence(Evidence.Kind.ANCHORING_STATUS, "anchoring", day))
                .toList());
    }

    private static Proof status(List<Determinant> items, Map<UUID, Series> series, MethodDefinition method) {
        return StatusProof.of(
                AnchoringStatus.of(RatingComparison.of(AnchoringStatus.OCCASIONS, items, series)), method);
    }

    private <T> List<T> rows(String query, Class<T> form, List<UUID> implementations) {
        return database.createSelectionQuery(query, form)
                .setParameterList("implementations", implementations)
                .getResultList();
    }
}
