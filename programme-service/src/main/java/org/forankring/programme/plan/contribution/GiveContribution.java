package org.forankring.programme.plan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Gives a need, context or an idea to the plan: employees know where the method is to be used (S2). */
@ApplicationScoped
public class GiveContribution {

    private final Contributions contributions;
    private final PlanTopics topics;
    private final Event<ContributionTold> tellings;
    private final Clock clock;
    private final Ids ids;

    GiveContribution(
            Contributions contributions, PlanTopics topics, Event<ContributionTold> tellings, Clock clock, Ids ids) {
        this.contributions = contributions;
        this.topics = topics;
        this.tellings = tellings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Gives it, unless it is about something that the plan does not have. */
    @Transactional
    public Giving give(Implementation implementation, Offer offer) {
        boolean unknown = offer.about()
                .filter(topic -> !topics.include(implementation, topic))
                .isPresent();
        if (unknown) {
            return new Giving.UnknownTopic();
        }
        Contribution contribution = new Contribution(
                implementation, ids.next(), offer, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        contributions.add(contribution);
        AnsweredContribution unanswered = new AnsweredContribution(contribution, null);
        tellings.fire(new ContributionTold(unanswered));
        return new Giving.Given(unanswered);
    }
}
