package org.forankring.programme.plan.version.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.programme.plan.version.PlanVersions;

/** Versions in the table {@code plan_version}. */
@ApplicationScoped
class PanachePlanVersions implements PlanVersions, PanacheRepositoryBase<PlanVersion, PlanVersion.Key> {

    private static final String WITHOUT_CONTENT = """
            select v.number, v.phase, v.adoptedAt, v.adoptedBy, v.reason, v.meetingId from PlanVersion v
            where v.municipalityId = ?1 and v.implementationId = ?2 and v.number >= ?3
            order by v.number""";

    @Override
    public void add(PlanVersion version) {
        persistAndFlush(version);
    }

    @Override
    public Optional<PlanVersion> find(Implementation implementation, int number) {
        return findByIdOptional(new PlanVersion.Key(implementation.id(), implementation.municipalityId(), number));
    }

    @Override
    public Optional<PlanVersion.Summary> findSummary(Implementation implementation, int number) {
        return summariesFrom(implementation, number, 1).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<PlanVersion.Summary> list(Implementation implementation, int after, int limit) {
        return summariesFrom(implementation, after + 1, limit);
    }

    private List<PlanVersion.Summary> summariesFrom(Implementation implementation, int first, int limit) {
        return getEntityManager()
                .createQuery(WITHOUT_CONTENT, PlanVersion.Summary.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.id())
                .setParameter(3, first)
                .setMaxResults(limit)
                .getResultList();
    }
}
