package org.forankring.training.eligibility.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.eligibility.Ruling;
import org.forankring.training.eligibility.Verdict;
import org.forankring.training.eligibility.ViewsAsOf;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Eligibility",
        description = "Whether an employee may take a training element, rule by rule.",
        requiredProperties = {"employeeId", "method", "element", "asOf", "eligible", "reasons", "viewsAsOf"})
record EligibilityAnswer(
        @Schema(examples = "01900000-0000-7000-8000-000000001001")
        UUID employeeId,

        @Schema(examples = "cti") String method,

        @Schema(examples = "train-the-trainer") String element,

        @Schema(description = "The day that was asked for", examples = "2026-04-15")
        LocalDate asOf,

        @Schema(
                description = "no when any rule fails, otherwise unknown when any is unknown, otherwise yes",
                examples = "no")
        Verdict eligible,

        @Schema(
                description = "When eligible is no: from when it will be yes, as far as every rule that fails says so"
                        + " and none is unknown; otherwise absent",
                examples = "2026-08-01")
        @Nullable
        LocalDate eligibleFrom,

        @Schema(description = "One per rule that is a condition of taking the element")
        List<ReasonAnswer> reasons,

        @Schema(description = "When the facts of other services were published that the decision rests on")
        Views viewsAsOf) {

    static EligibilityAnswer of(UUID employeeId, String method, String element, Ruling.Decided ruling) {
        return new EligibilityAnswer(
                employeeId,
                method,
                element,
                ruling.asOf(),
                ruling.decision().eligible(),
                ruling.decision().eligibleFrom().orElse(null),
                ruling.decision().reasons().stream().map(ReasonAnswer::of).toList(),
                Views.of(ruling.viewsAsOf()));
    }

    @Schema(
            name = "EligibilityViews",
            description = "As of when what other services told is true.",
            requiredProperties = {"curriculum", "staff"})
    record Views(
            @Schema(description = "The method definition") Instant curriculum,

            @Schema(description = "The employee") Instant staff,

            @Schema(description = "The recorded practice; absent when none has arrived") @Nullable
            Instant practice) {

        static Views of(ViewsAsOf views) {
            return new Views(views.curriculum(), views.staff(), views.practice().orElse(null));
        }
    }
}
