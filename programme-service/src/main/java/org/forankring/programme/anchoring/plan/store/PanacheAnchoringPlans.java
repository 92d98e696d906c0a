package org.forankring.programme.anchoring.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.anchoring.plan.AnchoringPlan;
import org.forankring.programme.anchoring.plan.AnchoringPlans;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Anchoring plans in the table {@code anchoring_plan}. */
@ApplicationScoped
class PanacheAnchoringPlans implements AnchoringPlans, PanacheRepositoryBase<AnchoringPlan, TenantKey> {

    @Override
    public AnchoringPlan of(Implementation implementation) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), implementation.id()))
                .orElseGet(() -> new AnchoringPlan(implementation));
    }

    @Override
    public void keep(AnchoringPlan plan) {
        persistAndFlush(plan);
    }
}
