package org.forankring.programme.framework.strategy.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StrategyTiming", description = "When the strategy is carried out.", requiredProperties = "from")
record Timing(
        @Schema(examples = "2026-02-01") @NotNull LocalDate from,

        @Schema(description = "The last day; absent when it has none", examples = "2026-12-31") @Nullable
        LocalDate to) {}
