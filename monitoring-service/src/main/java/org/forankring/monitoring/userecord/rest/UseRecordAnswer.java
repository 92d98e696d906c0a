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
public record UseRecordAnswer(
        @Schema(description = "The system that sent it", examples = "nordby-journal")
        String sourceSystem,

        @Schema(description = "Its identifier in that system", examples = "contact-48213")
        String sourceId,

        @Schema(examples = "cti") String method,

        @Schema(examples = "CTI-P1") String code,

        @Schema(examples = "2026-03-20") LocalDate performedOn,

        UUID employeeId,

        UUID unitId,

        @Schema(description = "The source system's pseudonym for the client", examples = "kx7f-2290")
        String clientReference,

        UseStatus status,

        @Schema(description = "Counted from 1", examples = "1")
        int version,

        @Schema(description = "The submission that brought this state")
        UUID submissionId,

        @Schema(description = "When this state was stored") Instant changedAt) {

    static UseRecordAnswer of(RecordedUse state) {
        UseRecord use = state.use();
        return new UseRecordAnswer(
                state.sourceSystem(),
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
