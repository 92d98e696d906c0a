package org.forankring.programme.plan.version.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.version.PlanVersion;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlanVersionSummary", description = "A version of a plan in a list, without its content.")
record ListedVersionAnswer(
        @Schema(description = "Counted from 1", examples = "2")
        int version,

        @Schema(examples = "2026-03-03T13:00:00Z") Instant adoptedAt,

        @Schema(description = "The sub of the access token it was adopted with")
        String adoptedBy,

        @Schema(description = "The phase of the method in which it was adopted", examples = "preparation") @Nullable
        String phase,

        @Schema(examples = "Adjusted at the second status meeting")
        String reason,

        @Schema(description = "The meeting that changed the plan; absent when none did") @Nullable
        UUID meetingId) {

    static ListedVersionAnswer of(PlanVersion.Summary version) {
        return new ListedVersionAnswer(
                version.number(),
                version.adoptedAt(),
                version.adoptedBy(),
                version.phase(),
                version.reason(),
                version.meetingId());
    }
}
