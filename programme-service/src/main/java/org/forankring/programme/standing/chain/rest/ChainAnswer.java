package org.forankring.programme.standing.chain.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.standing.chain.Chain;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Chain",
        description = "The chain from a facilitator or barrier over strategies and training to use and indicators.")
record ChainAnswer(
        UUID determinantId,
        @Schema(examples = "competences") @Nullable String itemCode,
        @Schema(examples = "Competences") String name,

        @Schema(description = "By the latest rating; absent as long as nobody has rated it")
        Judgement.@Nullable Nature nature,

        @Schema(description = "1 to 5, 5 the strongest", examples = "4") @Nullable
        Integer strength,

        @Schema(description = "In the order they were chosen")
        List<Link> strategies,

        Use use) {

    static ChainAnswer of(Chain chain) {
        return new ChainAnswer(
                chain.item().id(),
                chain.item().itemCode().orElse(null),
                chain.name().said(),
                chain.item().judgement().map(Judgement::nature).orElse(null),
                chain.item().judgement().map(Judgement::strength).orElse(null),
                chain.links().stream().map(Link::of).toList(),
                new Use(
                        chain.use().employees(),
                        chain.use().firstOn().orElse(null),
                        chain.use().asOf().orElse(null)));
    }

    /** What a strategy does to the item. */
    @Schema(name = "StrategyEffect")
    enum Effect implements Coded {
        RESOLVES,
        STRENGTHENS
    }

    /** One strategy and what it goes on to. */
    @Schema(name = "ChainLink", description = "One strategy and what it goes on to.")
    record Link(
            UUID strategyId,

            @Schema(examples = "Train the employees in the method")
            String name,

            Effect effect,
            Status status,

            @Schema(description = "The training by which it is carried out, if it is") @Nullable
            Training training,

            @Schema(description = "The indicator by which its outcome shows, if one is named") @Nullable
            Shown indicator) {

        private static Link of(Chain.Link link) {
            Strategy strategy = link.strategy();
            return new Link(
                    strategy.id(),
                    strategy.measure().name(),
                    link.resolves() ? Effect.RESOLVES : Effect.STRENGTHENS,
                    strategy.status(),
                    link.training().map(Training::of).orElse(null),
                    link.outcome().map(Shown::of).orElse(null));
        }
    }

    /** How far the training is. */
    @Schema(name = "ChainTraining", description = "A training element and how far the training in it is.")
    record Training(
            @Schema(examples = "employee-course") String element,

            @Schema(examples = "Two-day training course for employees")
            String name,

            @Schema(description = "How many employees have completed it", examples = "10")
            int completedEmployees,

            @Schema(description = "When somebody did so last", examples = "2026-04-22") @Nullable
            LocalDate lastCompletedOn,

            @Schema(description = "How many of them use the method", examples = "7")
            int usingEmployees,

            @Schema(
                    description = "When completions were last heard of; absent as long as nothing was",
                    examples = "2026-04-22T14:05:00Z")
            @Nullable
            Instant asOf,

            @Schema(
                    description = "In the order of their first days: those on site in the municipality, joint ones that"
                            + " its employees attended, and joint ones still to come")
            List<ChainSessionAnswer> sessions) {

        private static Training of(Chain.Training training) {
            return new Training(
                    training.element().code(),
                    training.element().names().said(),
                    training.progress().employees(),
                    training.progress().lastOn(),
                    training.progress().using(),
                    training.progress().asOf(),
                    training.sessions().stream().map(ChainSessionAnswer::of).toList());
        }
    }

    /** The use of the method in the municipality. */
    @Schema(name = "ChainUse", description = "The use of the method in the municipality.")
    record Use(
            @Schema(description = "How many employees have begun to use the method", examples = "8")
            int employees,

            @Schema(description = "When the first of them began; absent before", examples = "2026-05-04") @Nullable
            LocalDate firstUsedOn,

            @Schema(
                    description = "When use was last heard of; absent as long as nothing was",
                    examples = "2026-05-04T20:15:00Z")
            @Nullable
            Instant asOf) {}

    /** An indicator by which an outcome shows. */
    @Schema(
            name = "ChainIndicator",
            description = "An indicator by which an outcome shows, with its latest value in each unit.")
    record Shown(
            @Schema(examples = "adoption-trained-users") String code,

            @Schema(examples = "Trained employees who use the method")
            String name,

            Indicator.Direction direction,

            @Schema(description = "One per unit of which something is known, in the order of their names")
            List<ChainValueAnswer> values) {

        private static Shown of(Chain.Outcome outcome) {
            Indicator indicator = outcome.indicator();
            return new Shown(
                    indicator.code(),
                    indicator.names().said(),
                    indicator.direction(),
                    outcome.values().stream().map(ChainValueAnswer::of).toList());
        }
    }
}
