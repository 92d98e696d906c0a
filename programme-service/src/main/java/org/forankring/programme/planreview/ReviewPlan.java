package org.forankring.programme.planreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.plan.Plan;
import org.forankring.programme.plan.Plans;
import org.forankring.programme.planreview.PlanReview.Outcome;

/** Records that a plan has been reviewed. */
@ApplicationScoped
public class ReviewPlan {

    private final Plans plans;
    private final PlanReviews reviews;
    private final Clock clock;
    private final Ids ids;

    ReviewPlan(Plans plans, PlanReviews reviews, Clock clock, Ids ids) {
        this.plans = plans;
        this.reviews = reviews;
        this.clock = clock;
        this.ids = ids;
    }

    /** Records the review and moves the next one; empty as long as no version of the plan is in force. */
    @Transactional
    public Optional<PlanReview> review(Implementation implementation, PlanReview.Finding finding) {
        return plans.lock(implementation)
                .flatMap(plan -> plan.adoptedVersion().map(version -> record(plan, version, finding)));
    }

    private PlanReview record(Plan plan, int version, PlanReview.Finding finding) {
        PlanReview review = new PlanReview(
                plan.municipalityId(),
                ids.next(),
                plan.implementationId(),
                version,
                finding,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        plan.review(finding.outcome() == Outcome.TO_BE_REVISED, finding.reviewedOn());
        plans.keep(plan);
        reviews.add(review);
        return review;
    }
}
