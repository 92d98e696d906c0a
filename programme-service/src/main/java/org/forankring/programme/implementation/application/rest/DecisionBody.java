package org.forankring.programme.implementation.application.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.implementation.application.Ruling;

@Schema(description = "The board's decision.")
record DecisionBody(
        @NotNull Ruling.Outcome outcome,

        @Schema(
                description = "The reason, which the applicant sees",
                examples = "Well prepared, and the round has room.")
        @NotBlank
        @Size(max = 4000)
        String reason) {}
