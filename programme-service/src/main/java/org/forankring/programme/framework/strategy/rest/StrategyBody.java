package org.forankring.programme.framework.strategy.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Specification;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(description = "A strategy to be chosen.")
record StrategyBody(
        @Schema(
                description = "The entry of the catalogue that it follows; leave out for another",
                examples = "protected-time")
        @Nullable
        @Size(max = 100)
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String catalogueCode,

        @Schema(examples = "Protect time for the method") @NotBlank @Size(max = 200)
        String name,

        @NotNull Measure.Group group,

        @Schema(description = "The barriers that it is to resolve, by id") @Nullable @Size(max = 100)
        List<@NotNull UUID> resolves,

        @Schema(description = "The facilitators that it is to strengthen, by id") @Nullable @Size(max = 100)
        List<@NotNull UUID> strengthens,

        @Schema(description = "Who does it", examples = "Immediate supervisor") @NotBlank @Size(max = 200)
        String actor,

        @Schema(description = "What is done", examples = "Half a day a week is kept free in the rota.")
        @NotBlank
        @Size(max = 4000)
        String action,

        @Schema(description = "Whom or what it is to change", examples = "The five employees of the outreach team")
        @NotBlank
        @Size(max = 200)
        String target,

        @NotNull @Valid Timing timing,

        @Schema(description = "How much of it and how often", examples = "Half a day a week") @NotBlank @Size(max = 200)
        String dose,

        @Schema(description = "What it is to bring about", examples = "Everyone has begun three courses by summer")
        @NotBlank
        @Size(max = 4000)
        String expectedOutcome,

        @Schema(description = "The method's indicator by which the outcome shows", examples = "adoption-trained-users")
        @Nullable
        @Size(max = 100)
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String indicatorCode,

        @Schema(description = "The method's training element by which it is carried out", examples = "employee-course")
        @Nullable
        @Size(max = 100)
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String trainingElementCode) {

    Specification specification() {
        return new Specification(
                new Measure(
                        catalogueCode,
                        name,
                        group,
                        actor,
                        action,
                        target,
                        timing.from(),
                        timing.to(),
                        dose,
                        expectedOutcome,
                        indicatorCode,
                        trainingElementCode),
                Objects.requireNonNullElse(resolves, List.of()),
                Objects.requireNonNullElse(strengthens, List.of()));
    }
}
