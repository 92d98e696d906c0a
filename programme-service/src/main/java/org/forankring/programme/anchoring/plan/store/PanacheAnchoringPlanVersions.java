package org.forankring.programme.anchoring.plan.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersion;
import org.forankring.programme.anchoring.plan.AnchoringPlanVersions;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Versions in the table {@code anchoring_plan_version}. */
@ApplicationScoped
class PanacheAnchoringPlanVersions
        implements AnchoringPlanVersions, PanacheRepositoryBase<AnchoringPlanVersion, AnchoringPlanVersion.Key> {

    private static final String SUMMARIES = """
            select v.number, v.adoptedAt, v.adoptedOn, v.adoptedBy, v.reason from AnchoringPlanVersion v
            where v.municipalityId = ?1 and v.implementationId = ?2 and v.number > ?3
            order by v.number""";

    @Override
    public void add(AnchoringPlanVersion version) {
        persistAndFlush(version);
    }

    @Override
    public Optional<AnchoringPlanVersion> find(Implementation implementation, int number) {
        return findByIdOptional(
                new AnchoringPlanVersion.Key(implementation.id(), implementation.municipalityId(), number));
    }

    @Override
    public List<AnchoringPlanVersion.Summary> list(Implementation implementation, int after, int limit) {
        return getEntityManager()
                .createQuery(SUMMARIES, AnchoringPlanVersion.Summary.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.id())
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
    }
}
