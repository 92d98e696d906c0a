package org.forankring.training.enrolment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.Enrolment;

@Schema(name = "Attendance", description = "Whether the employee was present on a day, as last recorded.")
record AttendanceAnswer(
        @Schema(examples = "2026-03-10") LocalDate day,

        boolean present,
        Instant recordedAt,

        @Schema(description = "The sub of the recorder's access token")
        String recordedBy) {

    static List<AttendanceAnswer> of(Enrolment enrolment) {
        return enrolment.attendance().entrySet().stream()
                .map(recorded -> new AttendanceAnswer(
                        recorded.getKey(),
                        recorded.getValue().present(),
                        recorded.getValue().recordedAt(),
                        recorded.getValue().recordedBy()))
                .toList();
    }
}
