package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.Lateness;
import org.forankring.programme.decision.Decision;
import org.forankring.programme.decision.Decisions;
import org.forankring.programme.decision.Done;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.Meeting;

/**
 * Brings what the meetings before this one have decided: until it is done, and once more when it has been done. It is no
 * {@code AgendaSource}, as it depends on the meeting.
 */
@ApplicationScoped
class DecisionsOnAgenda {

    private final Decisions decisions;
    private final Clock clock;

    DecisionsOnAgenda(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    List<AgendaItem> items(Meeting meeting, LocalDate since, LocalDate today) {
        return decisions
                .before(
                        meeting,
                        meeting.day(today),
                        since.atStartOfDay(clock.getZone()).toInstant())
                .stream()
                .map(decision ->
                        decision.done().map(done -> done(decision, done)).orElseGet(() -> open(decision, today)))
                .toList();
    }

    private static AgendaItem done(Decision decision, Done done) {
        return new AgendaItem(
                "Done: " + words(decision) + ", decided on " + Lateness.day(decision.decidedOn()),
                about(decision),
                Kind.CHANGED,
                done.day());
    }

    private static AgendaItem open(Decision decision, LocalDate today) {
        String what = "Decided on " + Lateness.day(decision.decidedOn()) + ": " + words(decision);
        return new AgendaItem(
                decision.timing(what + ", due", today).orElse(what),
                about(decision),
                decision.isOverdue(today) ? Kind.OVERDUE : Kind.DUE,
                decision.dueOn().orElse(null));
    }

    private static String words(Decision decision) {
        return decision.text()
                + decision.responsible().map(name -> " (" + name + ")").orElse("");
    }

    private static String about(Decision decision) {
        return "decisions/" + decision.id();
    }
}
