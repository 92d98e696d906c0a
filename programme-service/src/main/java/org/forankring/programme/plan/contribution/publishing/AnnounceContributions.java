package org.forankring.programme.plan.contribution.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.forankring.contracts.programme.v1.ContributionGiven;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.plan.contribution.Answered;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.ContributionResponse;
import org.forankring.programme.plan.contribution.ContributionTold;
import org.forankring.programme.plan.contribution.Topic;

/** Announces contributions and their answers, but not what they say and who gave them. */
@ApplicationScoped
class AnnounceContributions {

    private final Outbox outbox;
    private final Clock clock;

    AnnounceContributions(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A contribution never changes, so its version is that of its answer, counted on from 1. */
    void announce(@Observes ContributionTold told) {
        Answered answered = told.contribution();
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
                        day(contribution.givenAt()),
                        response.map(given -> given.outcome().code()).orElse(null),
                        response.map(given -> day(given.respondedAt())).orElse(null))));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
