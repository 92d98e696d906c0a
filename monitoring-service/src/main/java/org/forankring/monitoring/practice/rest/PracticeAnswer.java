package org.forankring.monitoring.practice.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.practice.Practice;
import org.jspecify.annotations.Nullable;

/** An employee's practice as it is shown. */
@Schema(name = "Practice", description = "An employee's recorded practice of a method.")
public record PracticeAnswer(
        UUID employeeId,

        @Schema(examples = "cti") String method,

        @Schema(
                description = "The calendar months with at least one use, ascending",
                examples = "[\"2026-03\", \"2026-04\"]")
        List<String> months,

        @Schema(description = "How many months", examples = "2")
        int count,

        @Schema(
                description = "The day of the earliest recorded use; null without any",
                examples = "2026-03-20",
                nullable = true)
        @Nullable
        LocalDate firstUsedOn,

        @Schema(description = "When this was true", examples = "2026-04-02T08:15:30Z")
        Instant asOf) {

    static PracticeAnswer of(Practice practice, Instant asOf) {
        return new PracticeAnswer(
                practice.practitioner().employeeId(),
                practice.practitioner().method(),
                practice.months().stream().map(YearMonth::toString).toList(),
                practice.months().size(),
                practice.firstUsedOn().orElse(null),
                asOf);
    }
}
