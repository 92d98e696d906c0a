package org.forankring.programme.plan.element.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.element.Closure;

@Schema(name = "ElementClosureBody", description = "How an element is to be closed.")
record ClosureBody(
        @Schema(description = "fulfilled: what it was for has been reached; dropped: it is no longer needed") @NotNull
        Closure.Outcome outcome,

        @Schema(description = "Why", examples = "The job centre has named a fixed contact.") @NotBlank @Size(max = 4000)
        String note) {}
