package org.forankring.programme.framework.strategy.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Specification;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategy;
import org.jspecify.annotations.Nullable;

@Schema(name = "Strategy", description = "A strategy that a municipality has chosen.")
record StrategyAnswer(
        UUID strategyId,

        @Schema(description = "The entry of the catalogue that it follows", examples = "protected-time") @Nullable
        String catalogueCode,

        @Schema(examples = "Protect time for the method") String name,
        Measure.Group group,

        @Schema(description = "The barriers that it is to resolve")
        List<UUID> resolves,

        @Schema(description = "The facilitators that it is to strengthen")
        List<UUID> strengthens,

        @Schema(description = "Who does it") String actor,
        @Schema(description = "What is done") String action,

        @Schema(description = "Whom or what it is to change")
        String target,

        Timing timing,

        @Schema(description = "How much of it and how often")
        String dose,

        @Schema(description = "What it is to bring about") String expectedOutcome,

        @Schema(description = "The method's indicator by which the outcome shows", examples = "adoption-trained-users")
        @Nullable
        String indicatorCode,

        @Schema(description = "The method's training element by which it is carried out", examples = "employee-course")
        @Nullable
        String trainingElementCode,

        Status status,
        @Schema(examples = "2026-02-01") LocalDate statusSince) {

    /** Completes a response with it, its version as ETag. */
    static Response to(Response.ResponseBuilder response, Strategy strategy) {
        return response.entity(of(strategy))
                .tag(EntityTags.of(strategy.version()))
                .build();
    }

    static StrategyAnswer of(Strategy strategy) {
        Specification specification = strategy.specification();
        Measure measure = specification.measure();
        return new StrategyAnswer(
                strategy.id(),
                measure.catalogueCode(),
                measure.name(),
                measure.group(),
                specification.resolves(),
                specification.strengthens(),
                measure.actor(),
                measure.action(),
                measure.target(),
                new Timing(measure.startsOn(), measure.endsOn()),
                measure.dose(),
                measure.expectedOutcome(),
                measure.indicatorCode(),
                measure.trainingElement(),
                strategy.status(),
                strategy.statusSince());
    }
}
