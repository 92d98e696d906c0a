package org.forankring.programme.framework.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.jspecify.annotations.Nullable;

/** The chosen strategies as a part of the implementation plan (S2), dropped ones left out. */
@ApplicationScoped
class StrategiesInPlan implements PlanPart {

    private final Strategies strategies;

    StrategiesInPlan(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public String name() {
        return "strategies";
    }

    @Override
    public Object content(Implementation implementation) {
        return strategies.all(implementation).stream()
                .filter(strategy -> strategy.status() != Status.DROPPED)
                .map(Item::of)
                .toList();
    }

    /** A strategy as the plan has it. */
    record Item(
            UUID id,
            @Nullable String catalogueCode,
            String name,
            String group,
            List<UUID> resolves,
            List<UUID> strengthens,
            String actor,
            String action,
            String target,
            String from,
            @Nullable String to,
            String dose,
            String expectedOutcome,
            @Nullable String indicatorCode,
            @Nullable String trainingElementCode,
            String status,
            String statusSince) {

        private static Item of(Strategy strategy) {
            Specification specification = strategy.specification();
            Measure measure = specification.measure();
            return new Item(
                    strategy.id(),
                    measure.catalogueCode(),
                    measure.name(),
                    measure.group().code(),
                    specification.resolves(),
                    specification.strengthens(),
                    measure.actor(),
                    measure.action(),
                    measure.target(),
                    measure.startsOn().toString(),
                    measure.endsOn() == null ? null : measure.endsOn().toString(),
                    measure.dose(),
                    measure.expectedOutcome(),
                    measure.indicatorCode(),
                    measure.trainingElement(),
                    strategy.status().code(),
                    strategy.statusSince().toString());
        }
    }
}
