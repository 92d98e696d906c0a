package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings the meetings that are overdue, and those of the next thirty days. */
@ApplicationScoped
class MeetingsOnAgenda implements AgendaSource {

    private static final int DAYS_AHEAD = 30;

    private final Meetings meetings;

    MeetingsOnAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return meetings.toBeHeld(implementation, occasion.today().plusDays(DAYS_AHEAD)).stream()
                .map(meeting -> item(meeting, occasion.today()))
                .toList();
    }

    private static AgendaItem item(Meeting meeting, LocalDate today) {
        String about = "meetings/" + meeting.id();
        Kind kind = meeting.isOverdue(today) ? Kind.OVERDUE : Kind.DUE;
        return new AgendaItem(
                meeting.timing(today).orElseThrow(), about, kind, meeting.plan().plannedOn());
    }
}
