package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.Lateness;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.meeting.Meeting;
import org.forankring.programme.meeting.Meetings;
import org.forankring.programme.meeting.Minutes.Decision;

/** Brings what the last meeting decided. */
@ApplicationScoped
class DecisionsOnAgenda implements AgendaSource {

    private final Meetings meetings;

    DecisionsOnAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return meetings.heldSince(implementation, since).stream()
                .flatMap(meeting -> meeting.minutes().stream()
                        .flatMap(minutes -> minutes.decisions().stream())
                        .map(decision -> item(meeting, decision, today)))
                .toList();
    }

    private static AgendaItem item(Meeting meeting, Decision decision, LocalDate today) {
        String about = "meetings/" + meeting.id();
        String what = "Decided: " + decision.text()
                + (decision.responsible() == null ? "" : " (" + decision.responsible() + ")");
        LocalDate dueOn = decision.dueOn();
        if (dueOn == null) {
            return new AgendaItem(what, about, Kind.DUE, null);
        }
        Kind kind = dueOn.isBefore(today) ? Kind.OVERDUE : Kind.DUE;
        return new AgendaItem(Lateness.of(what + ", by", dueOn, today), about, kind, dueOn);
    }
}
