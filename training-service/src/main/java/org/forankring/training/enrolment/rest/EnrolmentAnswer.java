package org.forankring.training.enrolment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentState;
import org.forankring.training.enrolment.HistoryEntry;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Enrolment",
        description = "An employee's place in a session, with everything that happened to it.",
        requiredProperties = {
            "enrolmentId",
            "sessionId",
            "employeeId",
            "municipalityId",
            "method",
            "element",
            "state",
            "attendance",
            "history"
        })
record EnrolmentAnswer(
        @Schema(examples = "01900000-0000-7000-8000-000000000501")
        UUID enrolmentId,

        UUID sessionId,
        UUID employeeId,
        UUID municipalityId,

        @Schema(examples = "cti") String method,

        @Schema(examples = "employee-course") String element,

        @Schema(description = "completed once the employee was present on every day", examples = "booked")
        EnrolmentState state,

        @Schema(description = "The session's last day, once completed", examples = "2026-03-11") @Nullable
        LocalDate completedOn,

        @Schema(description = "The days recorded so far, ascending")
        List<AttendanceAnswer> attendance,

        @Schema(description = "Everything that happened, oldest first; entries are only ever added")
        List<Entry> history) {

    static EnrolmentAnswer of(Enrolment enrolment) {
        return new EnrolmentAnswer(
                enrolment.id(),
                enrolment.sessionId(),
                enrolment.employeeId(),
                enrolment.municipalityId(),
                enrolment.method(),
                enrolment.element(),
                enrolment.state(),
                enrolment.completedOn().orElse(null),
                AttendanceAnswer.of(enrolment),
                enrolment.history().stream().map(Entry::of).toList());
    }

    @Schema(
            name = "EnrolmentHistoryEntry",
            description = "One thing that happened to an enrolment.",
            requiredProperties = {"at", "what", "by", "detail"})
    record Entry(
            Instant at,

            @Schema(description = "booked, attendance-recorded or completed", examples = "attendance-recorded")
            String what,

            @Schema(description = "The sub of the actor's access token")
            String by,

            @Schema(description = "The same for people", examples = "Present on 2026-03-10")
            String detail) {

        static Entry of(HistoryEntry entry) {
            return new Entry(entry.at(), entry.what(), entry.actor(), entry.detail());
        }
    }
}
