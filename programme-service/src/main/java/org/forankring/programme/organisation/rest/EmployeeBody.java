package org.forankring.programme.organisation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is to be known of an employee.")
record EmployeeBody(
        @Schema(examples = "Anna Holm") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The unit the person works in, one of the same municipality") @NotNull
        UUID unitId) {}
