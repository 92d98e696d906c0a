package org.forankring.monitoring.userecord.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.RecordedUse;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseStatus;

/** One state of a use record as it is shown. */
@Schema(name = "UseRecord", description = "A use record as its source system stated it.")
public record UseRecordView(
        @Schema(description = "The system that sent it", examples = "nordby-journal", required = true)
        String sourceSystem,

        @Schema(description = "Its identifier in that system", examples = "contact-48213", required = true)
        String sourceId,

        @Schema(examples = "cti", required = true) String method,

        @Schema(examples = "CTI-P1", required = true) String code,

        @Schema(examples = "2026-03-20", required = true) LocalDate performedOn,

        @Schema(required = true) UUID employeeId,

        @Schema(required = true) UUID unitId,

        @Schema(description = "The source system's pseudonym for the client", examples = "kx7f-2290", required = true)
        String clientReference,

        @Schema(required = true) UseStatus status,

        @Schema(description = "Counted from 1", examples = "1", required = true)
        int version,

        @Schema(description = "The submission that brought this state", required = true)
        UUID submissionId,

        @Schema(description = "When this state was stored", required = true)
        Instant changedAt) {

    static UseRecordView of(RecordedUse stored) {
        return of(
                stored.sourceSystem(),
                new RecordedUse.RecordedState(
                        stored.use(), stored.version(), stored.submissionId(), stored.changedAt()));
    }

    static UseRecordView of(String sourceSystem, RecordedUse.RecordedState state) {
        UseRecord use = state.use();
        return new UseRecordView(
                sourceSystem,
                use.sourceId(),
                use.method(),
                use.code(),
                use.performedOn(),
                use.employeeId(),
                use.unitId(),
                use.clientReference(),
                use.status(),
                state.version(),
                state.submissionId(),
                state.changedAt());
    }
}
