package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The version of the method that an implementation is to keep to.")
record MethodVersionBody(
        @Schema(examples = "2") @NotNull @Min(1) Integer version,

        @Schema(description = "Why; it is kept", examples = "The new version has the shorter preparation.")
        @NotBlank
        @Size(max = 4000)
        String reason) {}
