package org.forankring.training.enrolment.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AttendanceRequest", description = "Whether the employee was there.")
record AttendanceBody(@Schema(examples = "true") @NotNull Boolean present) {}
