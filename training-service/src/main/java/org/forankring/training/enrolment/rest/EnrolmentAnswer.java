package org.forankring.training.enrolment.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.EnrolmentState;
import org.forankring.training.enrolment.HistoryEntry;
import org.forankring.training.enrolment.OverriddenRules;
import org.jspecify.annotations.Nullable;

@Schema(name = "Enrolment", description = "An employee's place in a session, with everything that happened to it.")
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

        @Schema(
                description = "When the seat was booked although it was unknown whether the employee may take the"
                        + " element: who has decided so, and why. It stays for ever")
        @Nullable
        Overridden overridden,

        @Schema(description = "The days recorded so far, ascending")
        List<AttendanceAnswer> attendance,

        @Schema(description = "Everything that happened, oldest first; entries are only ever added")
        List<HistoryEntryAnswer> history) {

    /** Completes a response with the enrolment, the version as ETag. */
    static Response to(Response.ResponseBuilder response, Enrolment enrolment, List<HistoryEntry> history) {
        return response.entity(of(enrolment, history))
                .tag(EntityTags.of(enrolment.version()))
                .build();
    }

    private static EnrolmentAnswer of(Enrolment enrolment, List<HistoryEntry> history) {
        return new EnrolmentAnswer(
                enrolment.id(),
                enrolment.sessionId(),
                enrolment.employeeId(),
                enrolment.municipalityId(),
                enrolment.method(),
                enrolment.element(),
                enrolment.state(),
                enrolment.completedOn().orElse(null),
                enrolment.overridden().map(Overridden::of).orElse(null),
                AttendanceAnswer.of(enrolment),
                history.stream().map(HistoryEntryAnswer::of).toList());
    }

    @Schema(name = "OverriddenRules", description = "Why a seat was booked although a rule could not be judged.")
    record Overridden(
            @Schema(examples = "The certificate of 2019 has been shown to us.")
            String reason,

            @Schema(description = "The sub of the access token of whoever decided")
            String by) {

        private static Overridden of(OverriddenRules rules) {
            return new Overridden(rules.reason(), rules.by());
        }
    }
}
