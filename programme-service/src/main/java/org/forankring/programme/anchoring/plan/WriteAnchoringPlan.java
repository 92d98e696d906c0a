package org.forankring.programme.anchoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.platform.editing.Precondition;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Writes the draft of an anchoring plan. */
@ApplicationScoped
public class WriteAnchoringPlan {

    private final Implementations implementations;
    private final AnchoringPlans plans;
    private final AnchoringPlanVersions versions;

    WriteAnchoringPlan(Implementations implementations, AnchoringPlans plans, AnchoringPlanVersions versions) {
        this.implementations = implementations;
        this.plans = plans;
        this.versions = versions;
    }

    /**
     * Replaces what the draft says. Of several writers who saw the same version, one is let through.
     *
     * @param precondition asked with 0 for a plan that nobody has written
     */
    @Transactional
    public AnchoringPlan write(Implementation implementation, Arrangements draft, Precondition precondition) {
        Implementation held = implementations.hold(implementation);
        AnchoringPlan plan = plans.of(held);
        precondition.check(plan.version());
        plan.write(
                draft,
                plan.adoptedVersion()
                        .flatMap(inForce -> versions.find(held, inForce))
                        .map(AnchoringPlanVersion::arrangements));
        plans.keep(plan);
        return plan;
    }
}
