package org.forankring.programme.anchoring.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringPlans;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.anchoring.sustainability.SustainabilityChecks;
import org.forankring.programme.framework.rating.CompareRatings;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Reads how far the anchoring of an implementation is. */
@ApplicationScoped
public class ReadAnchoring {

    private final CompareRatings compareRatings;
    private final SustainabilityChecks checks;
    private final AnchoringPlans plans;

    ReadAnchoring(CompareRatings compareRatings, SustainabilityChecks checks, AnchoringPlans plans) {
        this.compareRatings = compareRatings;
        this.checks = checks;
        this.plans = plans;
    }

    /** The status on the elements of the planning workshop, the sustainability check and the anchoring plan. */
    @Transactional
    public Anchoring read(Implementation implementation) {
        return new Anchoring(
                AnchoringStatus.of(compareRatings.compare(implementation, AnchoringStatus.OCCASIONS)),
                checks.of(implementation),
                plans.of(implementation));
    }

    /** How far the anchoring is. */
    public record Anchoring(AnchoringStatus status, SustainabilityCheck check, AnchoringPlan plan) {}
}
