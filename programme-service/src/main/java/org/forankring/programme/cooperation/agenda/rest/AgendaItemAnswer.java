package org.forankring.programme.cooperation.agenda.rest;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.jspecify.annotations.Nullable;

@Schema(name = "AgendaItem", description = "Something that a meeting is to take up.")
record AgendaItemAnswer(
        @Schema(
                description = "What it is about, in a person's words",
                examples = "Implementation planning workshop planned for 3 March 2026, 12 days late")
        String what,

        @Schema(description = "The code of the sentence, for clients that word it themselves")
        String phrase,

        @Schema(description = "What the sentence speaks of, by name")
        Map<String, Object> parameters,

        @Schema(
                description = "Where to read on, below the implementation; absent where there is no such place",
                examples = "meetings/01890a5d-ac96-774b-bcce-b302099a8057")
        @Nullable
        String about,

        AgendaItem.Kind kind,

        @Schema(description = "The day that makes it overdue, due or changed", examples = "2026-03-03") @Nullable
        LocalDate on) {

    static AgendaItemAnswer of(AgendaItem item) {
        return new AgendaItemAnswer(
                item.what().said(), item.what().code(), item.what().told(), item.about(), item.kind(), item.on());
    }
}
