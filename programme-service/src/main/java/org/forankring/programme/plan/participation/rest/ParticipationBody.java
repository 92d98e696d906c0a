package org.forankring.programme.plan.participation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ParticipatingUnitsBody", description = "The units that are to take part.")
record ParticipationBody(
        @Schema(description = "Units of the municipality, one at least") @NotNull @Size(max = 200)
        List<@NotNull UUID> unitIds) {}
