package org.forankring.monitoring.userecord.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.userecord.RecordedUse;

/** A use record and all it has said. */
@Schema(name = "UseRecordHistory", description = "A use record with all its states.")
public record UseRecordHistoryAnswer(
        @Schema(description = "What it says now") UseRecordAnswer current,

        @Schema(description = "All states, the first one first, the current one last")
        List<UseRecordAnswer> history) {

    static UseRecordHistoryAnswer of(List<RecordedUse> states) {
        return new UseRecordHistoryAnswer(
                UseRecordAnswer.of(states.getLast()),
                states.stream().map(UseRecordAnswer::of).toList());
    }
}
