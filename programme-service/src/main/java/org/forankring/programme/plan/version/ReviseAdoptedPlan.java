package org.forankring.programme.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.DraftPlan;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;
import org.forankring.programme.plan.draft.RevisePlan;

/** Makes the next version of an adopted plan on behalf of another feature. */
@ApplicationScoped
class ReviseAdoptedPlan implements RevisePlan {

    private final Plans plans;
    private final DraftPlan draftPlan;
    private final FreezePlan freezePlan;

    ReviseAdoptedPlan(Plans plans, DraftPlan draftPlan, FreezePlan freezePlan) {
        this.plans = plans;
        this.draftPlan = draftPlan;
        this.freezePlan = freezePlan;
    }

    @Override
    @Transactional
    public Optional<Integer> revise(Implementation implementation, String reason, Optional<UUID> meeting, String by) {
        Implementation held = freezePlan.hold(implementation);
        return plans.lock(held)
                .filter(plan -> plan.adoptedVersion().isPresent())
                .map(plan -> next(held, plan, new PlanVersion.Reason(reason, meeting, by)));
    }

    private int next(Implementation implementation, Plan plan, PlanVersion.Reason reason) {
        return freezePlan
                .freeze(implementation, plan, draftPlan.read(implementation), reason)
                .number();
    }
}
