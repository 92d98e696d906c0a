package org.forankring.programme.cooperation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Calendars;
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
    private final Calendars calendars;

    DecisionsOnAgenda(Decisions decisions, Calendars calendars) {
        this.decisions = decisions;
        this.calendars = calendars;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return decisions
                .before(implementation, occasion, calendars.startOf(implementation.municipalityId(), occasion.since()))
                .stream()
                .map(decision -> decision.done()
                        .map(done -> done(decision, done))
                        .orElseGet(() -> open(decision, occasion.today())))
                .toList();
    }

    private static AgendaItem done(Decision decision, Done done) {
        return new AgendaItem(
                Wording.of("agenda.decision-done", "decision", decision.matter(), "decidedOn", decision.decidedOn()),
                about(decision),
                Kind.CHANGED,
                done.day());
    }

    private static AgendaItem open(Decision decision, LocalDate today) {
        return new AgendaItem(
                decision.dueOn()
                        .map(due -> Wording.of(
                                "agenda.decision-due",
                                "decision",
                                decision.matter(),
                                "decidedOn",
                                decision.decidedOn(),
                                "due",
                                due,
                                "lateness",
                                Lateness.of(due, today)))
                        .orElseGet(() -> Wording.of(
                                "agenda.decision-open",
                                "decision",
                                decision.matter(),
                                "decidedOn",
                                decision.decidedOn())),
                about(decision),
                decision.isOverdue(today) ? Kind.OVERDUE : Kind.DUE,
                decision.dueOn().orElse(null));
    }

    private static String about(Decision decision) {
        return "decisions/" + decision.id();
    }
}
