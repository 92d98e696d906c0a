package org.forankring.programme.cooperation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings what the meetings before this one have decided: until it is done, and once more when it has been done. */
@ApplicationScoped
class DecisionsOnAgenda implements AgendaSource {

    private final Decisions decisions;
    private final Clock clock;

    DecisionsOnAgenda(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return decisions
                .before(
                        implementation,
                        occasion,
                        occasion.since().atStartOfDay(clock.getZone()).toInstant())
                .stream()
                .map(decision -> decision.done()
                        .map(done -> done(decision, done))
                        .orElseGet(() -> open(decision, occasion.today())))
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
