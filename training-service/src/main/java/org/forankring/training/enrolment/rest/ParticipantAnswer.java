package org.forankring.training.enrolment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentState;
import org.forankring.training.staff.Employee;
import org.jspecify.annotations.Nullable;

@Schema(name = "Participant", description = "An employee who holds a place in a session.")
record ParticipantAnswer(
        UUID enrolmentId,
        UUID employeeId,

        @Schema(
                description = "The employee's name; absent when programme-service has not told it",
                examples = "Anna Holm")
        @Nullable
        String employeeName,

        UUID municipalityId,

        @Schema(examples = "booked") EnrolmentState state,

        @Schema(description = "The session's last day, once completed") @Nullable
        LocalDate completedOn,

        @Schema(
                description = "Whether the seat was booked although it was unknown whether the employee may take the"
                        + " element; the enrolment says who decided so, and why")
        boolean overridden,

        @Schema(description = "The days recorded so far, ascending")
        List<AttendanceAnswer> attendance) {

    static ParticipantAnswer of(Enrolment enrolment, @Nullable Employee employee) {
        return new ParticipantAnswer(
                enrolment.id(),
                enrolment.employeeId(),
                employee == null ? null : employee.name(),
                enrolment.municipalityId(),
                enrolment.state(),
                enrolment.completedOn().orElse(null),
                enrolment.overridden().isPresent(),
                AttendanceAnswer.of(enrolment));
    }
}
