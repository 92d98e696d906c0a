package org.forankring.programme.plan.review.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.review.PlanReview;
import org.forankring.programme.plan.review.PlanReviews;
import org.jspecify.annotations.Nullable;

/** Reviews in the table {@code plan_review}. */
@ApplicationScoped
class PanachePlanReviews implements PlanReviews, PanacheRepositoryBase<PlanReview, TenantKey> {

    @Override
    public void add(PlanReview review) {
        persist(review);
    }

    @Override
    public Optional<PlanReview> find(Implementation implementation, UUID id) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), id))
                .filter(review -> review.implementationId().equals(implementation.id()));
    }

    @Override
    public List<PlanReview> list(Implementation implementation, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()))
                .after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }
}
