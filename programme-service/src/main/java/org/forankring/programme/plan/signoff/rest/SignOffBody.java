package org.forankring.programme.plan.signoff.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SignOffBody", description = "What a unit has to say with its sign-off.")
record SignOffBody(
        @Schema(examples = "Gone through at the unit meeting on 3 March") @Nullable @Size(max = 4000)
        String note) {}
