package org.forankring.programme.anchoring.plan.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.Arrangements;
import org.jspecify.annotations.Nullable;

@Schema(name = "AnchoringPlan", description = "An anchoring plan's draft, and which version is in force.")
record AnchoringPlanAnswer(
        UUID implementationId,
        AnchoringPlan.State state,

        @Schema(description = "Whether the draft can be adopted as far as its content goes")
        boolean complete,

        @Schema(
                description = "JSON pointers into the arrangements to what the draft still needs",
                examples = "[\"/responsible/who\", \"/sparring\"]")
        List<String> missing,

        @Schema(description = "The number of the version in force; absent until one is", examples = "1") @Nullable
        Integer adoptedVersion,

        @Schema(description = "Since when it is in force; absent until one is", examples = "2028-01-10") @Nullable
        LocalDate adoptedOn,

        Arrangements arrangements) {

    /** The plan with its version as ETag. */
    static Response of(AnchoringPlan plan) {
        return Response.ok(new AnchoringPlanAnswer(
                        plan.implementationId(),
                        plan.state(),
                        plan.missing().isEmpty(),
                        plan.missing(),
                        plan.adoptedVersion().orElse(null),
                        plan.adoptedOn().orElse(null),
                        plan.arrangements()))
                .tag(EntityTags.of(plan.version()))
                .build();
    }
}
