package org.forankring.programme.anchoring.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;

@Schema(
        name = "AnchoringPlanVersionSummary",
        description = "A version of an anchoring plan in a list, without its content.")
record ListedAnchoringVersionAnswer(
        @Schema(description = "Counted from 1", examples = "1")
        int version,

        @Schema(examples = "2028-01-10T13:00:00Z") Instant adoptedAt,
        @Schema(examples = "2028-01-10") LocalDate adoptedOn,

        @Schema(description = "The sub of the access token it was adopted with")
        String adoptedBy,

        @Schema(examples = "Agreed by the implementation team and management")
        String reason) {

    static ListedAnchoringVersionAnswer of(AnchoringPlanVersion.Summary version) {
        return new ListedAnchoringVersionAnswer(
                version.number(), version.adoptedAt(), version.adoptedOn(), version.adoptedBy(), version.reason());
    }
}
