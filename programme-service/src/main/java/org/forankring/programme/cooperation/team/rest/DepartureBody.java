package org.forankring.programme.cooperation.team.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That somebody has left a team.")
record DepartureBody(
        @Schema(description = "The first day no longer in the team, today or before", examples = "2026-11-01")
        @NotNull
        @PastOrPresent
        LocalDate leftOn,

        @Schema(examples = "Has moved to another municipality.") @NotBlank @Size(max = 4000)
        String reason) {}
