package org.forankring.programme.implementation.application.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An application to be submitted.")
record ApplicationBody(
        @Schema(
                description = "Why the municipality wants to implement the method",
                examples = "Too many citizens lose contact when they move from a shelter to a home of their own.")
        @NotBlank
        @Size(max = 4000)
        String motivation,

        @Schema(description = "How many employees the municipality expects to have trained", examples = "12")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer expectedEmployees) {}
