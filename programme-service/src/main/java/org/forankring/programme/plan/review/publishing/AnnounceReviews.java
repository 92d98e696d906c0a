package org.forankring.programme.plan.review.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.PlanReviewed;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.review.PlanReview;
import org.forankring.programme.plan.review.ReviewRecorded;

/** Announces that plans have been reviewed. */
@ApplicationScoped
class AnnounceReviews {

    private final Outbox outbox;

    AnnounceReviews(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes ReviewRecorded recorded) {
        Implementation implementation = recorded.implementation();
        PlanReview review = recorded.review();
        outbox.record(new PendingEvent(
                PlanReviewed.TYPE,
                implementation.id(),
                recorded.fact(),
                Optional.of(implementation.municipalityId()),
                new PlanReviewed(
                        implementation.id(),
                        implementation.municipalityId(),
                        review.planVersion(),
                        review.outcome().code(),
                        review.reviewedOn())));
    }
}
