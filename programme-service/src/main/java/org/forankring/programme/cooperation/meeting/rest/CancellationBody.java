package org.forankring.programme.cooperation.meeting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingCancellationBody", description = "Why a meeting is cancelled.")
record CancellationBody(
        @Schema(examples = "Half of the team is ill.") @NotBlank @Size(max = 4000)
        String reason) {}
