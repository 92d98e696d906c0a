package org.forankring.programme.plan.draft.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;

/** Plans in the table {@code plan}. */
@ApplicationScoped
class PanachePlans implements Plans, PanacheRepositoryBase<Plan, TenantKey> {

    private static final String ADD = """
            insert into Plan (municipalityId, id, reviewEveryMonths, state, version) values (?1, ?2, ?3, ?4, 0)
            on conflict do nothing""";

    @Override
    public boolean addIfAbsent(Implementation implementation) {
        Plan untouched = new Plan(implementation);
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter(1, untouched.municipalityId())
                        .setParameter(2, untouched.implementationId())
                        .setParameter(3, untouched.reviewEveryMonths())
                        .setParameter(4, untouched.state())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Plan> find(Implementation implementation) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), implementation.id()));
    }

    @Override
    public Optional<Plan> lock(Implementation implementation) {
        return RowLock.hold(
                getEntityManager(), Plan.class, TenantKey.of(implementation.municipalityId(), implementation.id()));
    }

    @Override
    public void keep(Plan plan) {
        persistAndFlush(plan);
    }
}
