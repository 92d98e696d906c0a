package org.forankring.programme.cooperation.agenda.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.agenda.Agenda;

@Schema(name = "Agenda", description = "What a meeting is to take up, the most pressing first.")
record AgendaAnswer(
        UUID meetingId,

        @Schema(
                description = "The day of the last held meeting, or of the commitment: changes from it on count",
                examples = "2026-02-03")
        LocalDate since,

        @Schema(description = "Overdue, due and changed things, then what always stands on such an agenda")
        List<AgendaItemAnswer> items) {

    static AgendaAnswer of(UUID meeting, Agenda agenda) {
        return new AgendaAnswer(
                meeting,
                agenda.since(),
                agenda.items().stream().map(AgendaItemAnswer::of).toList());
    }
}
