package org.forankring.programme.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaSource;

/** Brings to a meeting that contributions wait for an answer, so that whoever gives them is heard. */
@ApplicationScoped
class ContributionsOnAgenda implements AgendaSource {

    private final Contributions contributions;

    ContributionsOnAgenda(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        long waiting = contributions.countUnanswered(implementation);
        if (waiting == 0) {
            return List.of();
        }
        String what = waiting == 1 ? "1 contribution waits" : waiting + " contributions wait";
        return List.of(new AgendaItem(what + " for an answer", "contributions", AgendaItem.Kind.DUE, null));
    }
}
