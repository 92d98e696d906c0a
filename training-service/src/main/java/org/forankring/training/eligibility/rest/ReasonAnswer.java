package org.forankring.training.eligibility.rest;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.eligibility.Outcome;
import org.forankring.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/** One rule of an eligibility decision, in the reader's language. */
@Schema(name = "EligibilityReason", description = "What one rule of the method says, and why.")
public record ReasonAnswer(
        @Schema(description = "The rule's kind in the method definition", examples = "practice-months")
        String rule,

        @Schema(
                description = "unknown when the facts it needs have not arrived, or the service does not know how to"
                        + " judge a rule of this kind")
        Outcome outcome,

        @Schema(
                description = "The rule and its outcome, for people",
                examples = "Recorded practice in at least 6 months is needed: 4 months more.")
        String explanation,

        @Schema(
                description = "The code of the explanation, for clients that word it themselves",
                examples = "eligibility.practice-months.missing")
        String explanationPhrase,

        @Schema(description = "What the explanation speaks of, by name")
        Map<String, Object> explanationParameters,

        @Schema(
                description = "The facts that decided, for people",
                examples = "Recorded up to 2026-04: 2026-03 and 2026-04 (as told on 2026-04-30T08:15:30Z).")
        String evidence,

        @Schema(
                description = "The code of the evidence, for clients that word it themselves",
                examples = "evidence.practice-months")
        String evidencePhrase,

        @Schema(description = "What the evidence speaks of, by name")
        Map<String, Object> evidenceParameters,

        @Schema(
                description = "For a rule that fails: from when it will pass, if that is known. For practice-months"
                        + " the first day of the month in which the last missing month can be recorded",
                examples = "2026-08-01")
        @Nullable
        LocalDate eligibleFrom) {

    /** Shows a reason. */
    public static ReasonAnswer of(Reason reason) {
        return new ReasonAnswer(
                reason.rule(),
                reason.outcome(),
                reason.explanation().said(),
                reason.explanation().code(),
                reason.explanation().told(),
                reason.evidence().said(),
                reason.evidence().code(),
                reason.evidence().told(),
                reason.eligibleFrom().orElse(null));
    }
}
