package org.forankring.programme.framework.determinant.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeterminantReason", description = "Why a barrier is accepted or an item withdrawn.")
record ReasonBody(
        @Schema(examples = "The economy is set until the next budget; the plan works within it.")
        @NotBlank
        @Size(max = 4000)
        String reason) {}
