package org.forankring.programme.organisation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is to be known of a unit.")
record UnitBody(
        @Schema(examples = "Nordby outreach team") @NotBlank @Size(max = 200)
        String name) {}
