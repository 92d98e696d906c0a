package org.forankring.programme.plan.version.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.version.PlanVersion;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlanVersionBody", description = "Why the draft is adopted.")
record VersionBody(
        @Schema(examples = "Agreed at the implementation planning workshop") @NotBlank @Size(max = 4000)
        String reason,

        @Schema(description = "The meeting of the implementation that changed the plan, if one did") @Nullable
        UUID meetingId) {

    PlanVersion.Reason by(String subject) {
        return new PlanVersion.Reason(reason, Optional.ofNullable(meetingId), subject);
    }
}
