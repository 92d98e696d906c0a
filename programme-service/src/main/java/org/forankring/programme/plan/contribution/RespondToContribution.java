package org.forankring.programme.plan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Answers a contribution, for the first time or anew. */
@ApplicationScoped
public class RespondToContribution {

    private final Contributions contributions;
    private final Event<ContributionTold> tellings;
    private final Clock clock;

    RespondToContribution(Contributions contributions, Event<ContributionTold> tellings, Clock clock) {
        this.contributions = contributions;
        this.tellings = tellings;
        this.clock = clock;
    }

    /**
     * Answers it, unless it is answered so already. Of several at the same time, one passes the precondition.
     *
     * @return the contribution with the response; empty when the implementation has no such contribution
     */
    @Transactional
    public Optional<AnsweredContribution> respond(
            Implementation implementation,
            UUID id,
            ContributionResponse.Outcome outcome,
            String text,
            Precondition precondition) {
        Optional<AnsweredContribution> found = contributions.reserve(implementation, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        AnsweredContribution answered = found.get();
        precondition.check(answered.version());
        ContributionResponse response = answered.response();
        if (response != null && response.says(outcome, text)) {
            return found;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (response == null) {
            response = new ContributionResponse(answered.contribution(), outcome, text, now);
        } else {
            response.revise(outcome, text, now);
        }
        contributions.keep(response);
        AnsweredContribution anew = new AnsweredContribution(answered.contribution(), response);
        tellings.fire(new ContributionTold(anew));
        return Optional.of(anew);
    }
}
