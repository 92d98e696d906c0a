package org.forankring.programme.plan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings to a meeting that contributions wait for an answer, so that whoever gives them is heard. */
@ApplicationScoped
class ContributionsOnAgenda implements AgendaSource {

    private final Contributions contributions;

    ContributionsOnAgenda(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        long waiting = contributions.countUnanswered(implementation);
        return waiting == 0
                ? List.of()
                : List.of(new AgendaItem(
                        Wording.of("agenda.contributions-waiting", "count", waiting),
                        "contributions",
                        AgendaItem.Kind.DUE,
                        null));
    }
}
