package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.meeting.Meeting;
import org.forankring.programme.meeting.Meetings;

/** Puts together what a meeting is to take up. */
@ApplicationScoped
public class ReadAgenda {

    private final Meetings meetings;
    private final Instance<AgendaSource> sources;
    private final Clock clock;

    ReadAgenda(Meetings meetings, Instance<AgendaSource> sources, Clock clock) {
        this.meetings = meetings;
        this.sources = sources;
        this.clock = clock;
    }

    /** The agenda as it is today: what every source brings since the last meeting, and what the meeting is for. */
    public Agenda read(Implementation implementation, Meeting meeting) {
        LocalDate since = meetings.findLastHeld(implementation, meeting.id())
                .flatMap(Meeting::heldOn)
                .orElse(implementation.committedOn());
        LocalDate today = LocalDate.now(clock);
        String itself = "meetings/" + meeting.id();
        return Agenda.of(
                since,
                Stream.concat(
                                sources.stream()
                                        .flatMap(source -> source.items(implementation, since, today).stream())
                                        .filter(item -> !Objects.equals(item.about(), itself)),
                                StandingItems.of(meeting.plan().kind()).stream())
                        .toList());
    }
}
