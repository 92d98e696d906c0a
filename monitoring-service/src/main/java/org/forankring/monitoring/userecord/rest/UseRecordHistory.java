package org.forankring.monitoring.userecord.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.RecordedUse;

/** A use record and all it has said. */
@Schema(name = "UseRecordHistory", description = "A use record with all its states.")
public record UseRecordHistory(
        @Schema(description = "What it says now", required = true)
        UseRecordView current,

        @Schema(description = "All states, the first one first, the current one last", required = true)
        List<UseRecordView> history) {

    static UseRecordHistory of(RecordedUse stored) {
        return new UseRecordHistory(
                UseRecordView.of(stored),
                stored.history().stream()
                        .map(state -> UseRecordView.of(stored.sourceSystem(), state))
                        .toList());
    }
}
