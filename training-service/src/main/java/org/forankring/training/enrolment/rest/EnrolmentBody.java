package org.forankring.training.enrolment.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnrolmentRequest", description = "Who is to take a seat.")
record EnrolmentBody(
        @Schema(
                description = "The employee, as registered in programme-service",
                examples = "01900000-0000-7000-8000-000000001001")
        @NotNull
        UUID employeeId) {}
