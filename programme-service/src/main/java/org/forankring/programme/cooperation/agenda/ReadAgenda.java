package org.forankring.programme.cooperation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Puts together what a meeting is to take up. */
@ApplicationScoped
public class ReadAgenda {

    private final Meetings meetings;
    private final Instance<AgendaSource> sources;
    private final Calendars calendars;

    ReadAgenda(Meetings meetings, Instance<AgendaSource> sources, Calendars calendars) {
        this.meetings = meetings;
        this.sources = sources;
        this.calendars = calendars;
    }

    /** The agenda as it is today: what every source brings since the meeting before, and what the meeting is for. */
    public Agenda read(Implementation implementation, Meeting meeting) {
        LocalDate today = calendars.today(implementation.municipalityId());
        LocalDate day = meeting.day(today);
        LocalDate since =
                meetings.findLastHeld(meeting, day).flatMap(Meeting::heldOn).orElse(implementation.committedOn());
        Occasion occasion = new Occasion(meeting.id(), day, since, today);
        String itself = "meetings/" + meeting.id();
        return Agenda.of(
                since,
                Stream.concat(
                                sources.stream()
                                        .flatMap(source -> source.items(implementation, occasion).stream())
                                        .filter(item -> !Objects.equals(item.about(), itself)),
                                StandingItems.of(meeting.plan().kind()).stream())
                        .toList());
    }
}
