package org.forankring.programme.plan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        if (waiting == 0) {
            return List.of();
        }
        String what = waiting == 1 ? "1 contribution waits" : waiting + " contributions wait";
        return List.of(new AgendaItem(what + " for an answer", "contributions", AgendaItem.Kind.DUE, null));
    }
}
