package org.forankring.programme.round.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JointMeetingCancellationBody", description = "Why a joint meeting is cancelled.")
record CancellationBody(
        @Schema(examples = "Too few could come.") @NotBlank @Size(max = 4000)
        String reason) {}
