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
    private final DecisionsOnAgenda decisions;
    private final Clock clock;

    ReadAgenda(Meetings meetings, Instance<AgendaSource> sources, DecisionsOnAgenda decisions, Clock clock) {
        this.meetings = meetings;
        this.sources = sources;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The agenda as it is today: what every source brings since the meeting before, and what the meeting is for. */
    public Agenda read(Implementation implementation, Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = meetings.findLastHeld(meeting, meeting.day(today))
                .flatMap(Meeting::heldOn)
                .orElse(implementation.committedOn());
        String itself = "meetings/" + meeting.id();
        return Agenda.of(
                since,
                Stream.of(
                                sources.stream()
                                        .flatMap(source -> source.items(implementation, since, today).stream())
                                        .filter(item -> !Objects.equals(item.about(), itself)),
                                decisions.items(meeting, since, today).stream(),
                                StandingItems.of(meeting.plan().kind()).stream())
                        .flatMap(items -> items)
                        .toList());
    }
}
