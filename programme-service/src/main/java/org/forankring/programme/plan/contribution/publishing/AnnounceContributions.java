package org.forankring.programme.plan.contribution.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.ContributionGiven;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.plan.contribution.AnsweredContribution;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.ContributionResponse;
import org.forankring.programme.plan.contribution.ContributionTold;
import org.forankring.programme.plan.contribution.Topic;

/** Announces contributions and their answers, but not what they say and who gave them. */
@ApplicationScoped
class AnnounceContributions {

    private final Outbox outbox;
    private final Calendars calendars;

    AnnounceContributions(Outbox outbox, Calendars calendars) {
        this.outbox = outbox;
        this.calendars = calendars;
    }

    /** A contribution never changes, so its version is that of its answer, counted on from 1. */
    void announce(@Observes ContributionTold told) {
        AnsweredContribution answered = told.contribution();
        Contribution contribution = answered.contribution();
        Optional<Topic> topic = contribution.about();
        Optional<ContributionResponse> response = Optional.ofNullable(answered.response());
        outbox.record(new PendingEvent(
                ContributionGiven.TYPE,
                contribution.id(),
                1 + answered.version(),
                Optional.of(contribution.municipalityId()),
                new ContributionGiven(
                        contribution.id(),
                        contribution.implementationId(),
                        contribution.municipalityId(),
                        contribution.kind().code(),
                        topic.map(Topic::part).orElse(null),
                        topic.map(Topic::id).orElse(null),
                        calendars.day(contribution.municipalityId(), contribution.givenAt()),
                        response.map(given -> given.outcome().code()).orElse(null),
                        response.map(given -> calendars.day(contribution.municipalityId(), given.respondedAt()))
                                .orElse(null))));
    }
}
