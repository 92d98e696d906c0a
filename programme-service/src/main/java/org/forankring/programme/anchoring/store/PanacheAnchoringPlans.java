package org.forankring.programme.anchoring.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.programme.TenantKey;
import org.forankring.programme.anchoring.AnchoringPlan;
import org.forankring.programme.anchoring.AnchoringPlans;
import org.forankring.programme.implementation.Implementation;

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
