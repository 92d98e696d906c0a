package org.forankring.programme.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Changes how often a plan is reviewed. */
@ApplicationScoped
public class ChangeReviewInterval {

    private final Plans plans;

    ChangeReviewInterval(Plans plans) {
        this.plans = plans;
    }

    /** Has the plan reviewed every so many months, counted from when it was last looked at. */
    @Transactional
    public Plan change(Implementation implementation, int months, Precondition precondition) {
        boolean untouched = plans.addIfAbsent(implementation);
        Plan plan = plans.lock(implementation).orElseThrow();
        precondition.check(untouched ? 0 : plan.version());
        plan.reviewEvery(months);
        plans.keep(plan);
        return plan;
    }
}
