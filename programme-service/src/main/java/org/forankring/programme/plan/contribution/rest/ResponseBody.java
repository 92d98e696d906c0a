package org.forankring.programme.plan.contribution.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.contribution.ContributionResponse;

@Schema(name = "ContributionResponseBody", description = "What is answered to a contribution.")
record ResponseBody(
        @NotNull ContributionResponse.Outcome outcome,

        @Schema(
                description = "What the author reads",
                examples = "The duty phone is now part of the structural preconditions.")
        @NotBlank
        @Size(max = 4000)
        String text) {}
