package org.forankring.programme.anchoring.status.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.status.ReadAnchoring;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.forankring.programme.anchoring.sustainability.Sustainability.InPlace;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(name = "Anchoring", description = "How far the anchoring of an implementation is.")
record AnchoringAnswer(UUID implementationId, StatusAnswer status, CheckAnswer sustainability, PlanAnswer plan) {

    static AnchoringAnswer of(ReadAnchoring.Anchoring anchoring, MethodDefinition method) {
        return new AnchoringAnswer(
                anchoring.plan().implementationId(),
                StatusAnswer.of(anchoring.status(), method),
                CheckAnswer.of(anchoring.check()),
                PlanAnswer.of(anchoring.plan()));
    }

    private static String etag(long version) {
        return '"' + EntityTags.of(version).getValue() + '"';
    }

    /** How far the sustainability check is. */
    @Schema(name = "SustainabilitySummary", description = "How far the sustainability check is, and what it says.")
    record CheckAnswer(
            boolean complete,

            @Schema(
                    description = "JSON pointers into the findings to what the check still needs",
                    examples = "[\"/sparring\"]")
            List<String> missing,

            @Schema(description = "Absent until every part has been looked at") @Nullable
            InPlace competences,

            @Schema(description = "Absent until every part has been looked at") @Nullable
            InPlace organisation,

            @Schema(description = "To be sent as If-Match with a change of the check", examples = "\"v3\"")
            String etag) {

        private static CheckAnswer of(SustainabilityCheck check) {
            Standing standing = check.standing();
            return new CheckAnswer(
                    standing.isComplete(),
                    standing.missing(),
                    standing.competences().orElse(null),
                    standing.organisation().orElse(null),
                    AnchoringAnswer.etag(check.version()));
        }
    }

    /** How far the anchoring plan is. */
    @Schema(name = "AnchoringPlanSummary", description = "How far the anchoring plan is.")
    record PlanAnswer(
            AnchoringPlan.State state,

            @Schema(description = "Whether the draft can be adopted as far as its content goes")
            boolean complete,

            @Schema(
                    description = "JSON pointers into the arrangements to what the draft still needs",
                    examples = "[\"/responsible/who\"]")
            List<String> missing,

            @Schema(description = "The number of the version in force; absent until one is", examples = "1") @Nullable
            Integer adoptedVersion,

            @Schema(examples = "2028-01-10") @Nullable LocalDate adoptedOn,

            @Schema(description = "To be sent as If-Match with a change of the draft", examples = "\"v3\"")
            String etag) {

        private static PlanAnswer of(AnchoringPlan plan) {
            return new PlanAnswer(
                    plan.state(),
                    plan.missing().isEmpty(),
                    plan.missing(),
                    plan.adoptedVersion().orElse(null),
                    plan.adoptedOn().orElse(null),
                    AnchoringAnswer.etag(plan.version()));
        }
    }
}
