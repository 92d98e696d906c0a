package org.forankring.training.eligibility.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.eligibility.Ruling;
import org.forankring.training.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

@Schema(name = "Eligibility", description = "Whether an employee may take a training element, rule by rule.")
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
        EligibilityViewsAnswer viewsAsOf) {

    static EligibilityAnswer of(UUID employeeId, String method, String element, Ruling.Decided ruling) {
        return new EligibilityAnswer(
                employeeId,
                method,
                element,
                ruling.asOf(),
                ruling.decision().eligible(),
                ruling.decision().eligibleFrom().orElse(null),
                ruling.decision().reasons().stream().map(ReasonAnswer::of).toList(),
                EligibilityViewsAnswer.of(ruling.viewsAsOf()));
    }
}
