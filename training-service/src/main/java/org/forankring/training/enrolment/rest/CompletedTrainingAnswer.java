package org.forankring.training.enrolment.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.Enrolment;

@Schema(name = "CompletedTraining", description = "A training element that an employee has completed.")
record CompletedTrainingAnswer(
        @Schema(examples = "cti") String method,

        @Schema(examples = "employee-course") String element,

        @Schema(description = "The last day of the session", examples = "2026-03-11")
        LocalDate completedOn,

        UUID sessionId,
        UUID enrolmentId) {

    static CompletedTrainingAnswer of(Enrolment enrolment) {
        return new CompletedTrainingAnswer(
                enrolment.method(),
                enrolment.element(),
                enrolment.completedOn().orElseThrow(),
                enrolment.sessionId(),
                enrolment.id());
    }
}
