package org.forankring.programme.implementation.lifecycle.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason", description = "Why something is done.")
record ReasonBody(
        @Schema(description = "Why; it is kept", examples = "The municipality carries on by itself.")
        @NotBlank
        @Size(max = 4000)
        String reason) {}
