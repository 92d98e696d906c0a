package org.forankring.programme.anchoring.plan.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.Arrangements;

@Schema(name = "AnchoringPlanVersion", description = "An anchoring plan as it was adopted. It never changes.")
record AnchoringVersionAnswer(
        @Schema(description = "Counted from 1", examples = "1")
        int version,

        @Schema(examples = "2028-01-10T13:00:00Z") Instant adoptedAt,
        @Schema(examples = "2028-01-10") LocalDate adoptedOn,

        @Schema(description = "The sub of the access token it was adopted with")
        String adoptedBy,

        @Schema(examples = "Agreed by the implementation team and management")
        String reason,

        Arrangements arrangements) {

    /** Completes a response with the version and its number as ETag. */
    static Response to(Response.ResponseBuilder response, AnchoringPlanVersion version) {
        AnchoringPlanVersion.Summary summary = version.summary();
        return response.entity(new AnchoringVersionAnswer(
                        summary.number(),
                        summary.adoptedAt(),
                        summary.adoptedOn(),
                        summary.adoptedBy(),
                        summary.reason(),
                        version.arrangements()))
                .tag(EntityTags.of(summary.number()))
                .build();
    }
}
