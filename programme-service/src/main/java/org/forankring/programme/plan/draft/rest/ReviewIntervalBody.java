package org.forankring.programme.plan.draft.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How often a plan is to be reviewed.")
record ReviewIntervalBody(
        @Schema(examples = "3") @NotNull @Min(1) @Max(24) Integer everyMonths) {}
