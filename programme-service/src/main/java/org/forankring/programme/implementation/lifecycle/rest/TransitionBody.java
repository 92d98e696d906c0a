package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.implementation.lifecycle.Transition;

@Schema(description = "What is to be done to where an implementation stands.")
record TransitionBody(
        @NotNull Transition transition,

        @Schema(description = "Why; it is kept", examples = "The municipality reorganises its social psychiatry.")
        @NotBlank
        @Size(max = 4000)
        String reason) {}
