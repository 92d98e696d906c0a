package org.forankring.training.enrolment.rest;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.enrolment.HistoryEntry;

@Schema(name = "EnrolmentHistoryEntry", description = "One thing that happened to an enrolment.")
record HistoryEntryAnswer(
        Instant at,

        @Schema(examples = "attendance-recorded") HistoryEntry.Kind what,

        @Schema(description = "The sub of the actor's access token")
        String by,

        @Schema(description = "The same for people", examples = "Present on 10 March 2026")
        String detail,

        @Schema(description = "The code of the detail, for clients that word it themselves")
        String phrase,

        @Schema(description = "What the detail speaks of, by name")
        Map<String, Object> parameters) {

    static HistoryEntryAnswer of(HistoryEntry entry) {
        return new HistoryEntryAnswer(
                entry.at(),
                entry.what(),
                entry.by(),
                entry.detail().said(),
                entry.detail().code(),
                entry.detail().told());
    }
}
