package org.forankring.programme.framework.strategy.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.strategy.Status;

@Schema(name = "StrategyStatusBody", description = "How far a strategy is from today on, and why.")
record StatusBody(
        @NotNull Status to,

        @Schema(examples = "The rota of February has been changed.") @NotBlank @Size(max = 4000)
        String reason) {}
