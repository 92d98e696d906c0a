package org.forankring.programme.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Calendars;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;
import org.forankring.programme.plan.review.PlanReview.Outcome;

/** Records that a plan has been reviewed. */
@ApplicationScoped
public class ReviewPlan {

    private final Implementations implementations;
    private final Plans plans;
    private final PlanReviews reviews;
    private final Event<ReviewRecorded> recordings;
    private final Calendars calendars;
    private final Clock clock;
    private final Ids ids;

    ReviewPlan(
            Implementations implementations,
            Plans plans,
            PlanReviews reviews,
            Event<ReviewRecorded> recordings,
            Calendars calendars,
            Clock clock,
            Ids ids) {
        this.implementations = implementations;
        this.plans = plans;
        this.reviews = reviews;
        this.recordings = recordings;
        this.calendars = calendars;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Records the review and moves the next one, if a version of the plan is in force. The implementation is held
     * before its plan, as by whoever adopts.
     */
    @Transactional
    public Reviewing review(Implementation implementation, PlanReview.Finding finding) {
        Implementation held = implementations.hold(implementation);
        Optional<Plan> adopted =
                plans.lock(held).filter(plan -> plan.adoptedVersion().isPresent());
        Optional<Fault> fault = calendars.inTheFuture(held.municipalityId(), "/reviewedOn", finding.reviewedOn());
        if (adopted.isPresent() && fault.isPresent()) {
            return new Reviewing.Faulty(fault.get());
        }
        return adopted.flatMap(plan -> review(held, plan, finding)).orElseGet(Reviewing.NotAdopted::new);
    }

    private Optional<Reviewing> review(Implementation held, Plan plan, PlanReview.Finding finding) {
        return plan.review(finding.outcome() == Outcome.TO_BE_REVISED, finding.reviewedOn())
                .map(version -> new Reviewing.Recorded(record(held, plan, version, finding)));
    }

    private PlanReview record(Implementation held, Plan plan, int version, PlanReview.Finding finding) {
        PlanReview review = new PlanReview(
                plan.municipalityId(),
                ids.next(),
                plan.implementationId(),
                version,
                finding,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        plans.keep(plan);
        reviews.add(review);
        recordings.fire(new ReviewRecorded(held, review, held.countFact()));
        implementations.keep(held);
        return review;
    }
}
