package org.forankring.programme.standing.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Methods;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.standing.chain.Measurements.Measurement;
import org.forankring.programme.standing.chain.TrainingAndUse.HeardSession;
import org.forankring.programme.standing.chain.TrainingAndUse.Trained;
import org.jspecify.annotations.Nullable;

/** Reads the chain from a facilitator or barrier over strategies and training to use and indicators. */
@ApplicationScoped
public class ReadChain {

    private final Determinants determinants;
    private final Strategies strategies;
    private final Methods methods;
    private final TrainingAndUse trainingAndUse;
    private final Measurements measurements;
    private final Calendars calendars;

    ReadChain(
            Determinants determinants,
            Strategies strategies,
            Methods methods,
            TrainingAndUse trainingAndUse,
            Measurements measurements,
            Calendars calendars) {
        this.determinants = determinants;
        this.strategies = strategies;
        this.methods = methods;
        this.trainingAndUse = trainingAndUse;
        this.measurements = measurements;
        this.calendars = calendars;
    }

    /** The chain of an item; empty when the implementation has no such item. */
    @Transactional
    public Optional<Chain> read(Implementation implementation, UUID item) {
        return determinants.find(implementation, item).map(determinant -> chain(implementation, determinant));
    }

    private Chain chain(Implementation implementation, Determinant item) {
        MethodDefinition method = methods.definition(implementation.method(), implementation.methodVersion());
        List<Strategy> linked = strategies.all(implementation).stream()
                .filter(strategy -> strategy.resolves(item.id()) || strategy.strengthens(item.id()))
                .toList();
        Heard heard = heard(implementation, linked);
        return new Chain(
                item,
                item.names(method),
                linked.stream()
                        .map(strategy -> link(strategy, strategy.resolves(item.id()), method, heard))
                        .toList(),
                trainingAndUse.use(implementation));
    }

    private Heard heard(Implementation implementation, List<Strategy> linked) {
        Set<String> elements = named(linked, Measure::trainingElement);
        Set<String> indicators = named(linked, Measure::indicatorCode);
        return new Heard(
                trainingAndUse.trained(implementation, elements),
                trainingAndUse.sessions(implementation, elements, calendars.today(implementation.municipalityId())),
                measurements.latest(implementation, indicators));
    }

    private static Set<String> named(List<Strategy> strategies, Function<Measure, @Nullable String> code) {
        return strategies.stream()
                .flatMap(strategy -> Stream.ofNullable(code.apply(strategy.measure())))
                .collect(Collectors.toSet());
    }

    private static Chain.Link link(Strategy strategy, boolean resolves, MethodDefinition method, Heard heard) {
        Measure measure = strategy.measure();
        return new Chain.Link(
                strategy,
                resolves,
                method.trainingElements().stream()
                        .filter(element -> element.code().equals(measure.trainingElement()))
                        .findFirst()
                        .map(heard::of),
                method.indicators().stream()
                        .filter(candidate -> candidate.code().equals(measure.indicatorCode()))
                        .findFirst()
                        .map(heard::of));
    }

    /** What other services have told, by element and by indicator. */
    private record Heard(
            Map<String, Trained> trained,
            Map<String, List<HeardSession>> sessions,
            Map<String, List<Measurement>> measured) {

        Chain.Training of(TrainingElement element) {
            return new Chain.Training(
                    element,
                    trained.getOrDefault(element.code(), Trained.NOBODY),
                    sessions.getOrDefault(element.code(), List.of()));
        }

        Chain.Outcome of(Indicator indicator) {
            return new Chain.Outcome(indicator, measured.getOrDefault(indicator.code(), List.of()));
        }
    }
}
