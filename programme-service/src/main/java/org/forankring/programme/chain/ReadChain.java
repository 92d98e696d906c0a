package org.forankring.programme.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.chain.TrainingAndUse.Trained;
import org.forankring.programme.determinant.Determinant;
import org.forankring.programme.determinant.Determinants;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.method.Indicator;
import org.forankring.programme.method.MethodDefinition;
import org.forankring.programme.method.Methods;
import org.forankring.programme.strategy.Measure;
import org.forankring.programme.strategy.Strategies;
import org.forankring.programme.strategy.Strategy;

/** Reads the chain from a facilitator or barrier over strategies and training to use and indicators. */
@ApplicationScoped
public class ReadChain {

    private final Determinants determinants;
    private final Strategies strategies;
    private final Methods methods;
    private final TrainingAndUse trainingAndUse;

    ReadChain(Determinants determinants, Strategies strategies, Methods methods, TrainingAndUse trainingAndUse) {
        this.determinants = determinants;
        this.strategies = strategies;
        this.methods = methods;
        this.trainingAndUse = trainingAndUse;
    }

    /** The chain of an item; empty when the implementation has no such item. */
    @Transactional
    public Optional<Chain> read(Implementation implementation, UUID item) {
        return determinants.find(implementation, item).map(determinant -> chain(implementation, determinant));
    }

    private Chain chain(Implementation implementation, Determinant item) {
        MethodDefinition method = methods.find(implementation.method(), implementation.methodVersion())
                .orElseThrow()
                .definition();
        List<Strategy> linked = strategies.all(implementation).stream()
                .filter(strategy -> strategy.resolves(item.id()) || strategy.strengthens(item.id()))
                .toList();
        Map<String, Trained> trained = trainingAndUse.trained(
                implementation,
                linked.stream()
                        .map(strategy -> strategy.measure().trainingElement())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new Chain(
                item,
                linked.stream()
                        .map(strategy -> link(strategy, strategy.resolves(item.id()), method, trained))
                        .toList(),
                trainingAndUse.use(implementation));
    }

    private static Chain.Link link(
            Strategy strategy, boolean resolves, MethodDefinition method, Map<String, Trained> trained) {
        Measure measure = strategy.measure();
        Optional<Chain.Training> training = method.trainingElements().stream()
                .filter(element -> element.code().equals(measure.trainingElement()))
                .findFirst()
                .map(element -> new Chain.Training(element, trained.getOrDefault(element.code(), Trained.NOBODY)));
        Optional<Indicator> indicator = method.indicators().stream()
                .filter(candidate -> candidate.code().equals(measure.indicatorCode()))
                .findFirst();
        return new Chain.Link(strategy, resolves, training, indicator);
    }
}
