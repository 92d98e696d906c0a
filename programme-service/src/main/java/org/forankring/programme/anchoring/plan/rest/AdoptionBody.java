package org.forankring.programme.anchoring.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnchoringAdoptionBody", description = "Why the anchoring plan is adopted.")
record AdoptionBody(
        @Schema(examples = "Agreed by the implementation team and management") @NotBlank @Size(max = 4000)
        String reason) {}
