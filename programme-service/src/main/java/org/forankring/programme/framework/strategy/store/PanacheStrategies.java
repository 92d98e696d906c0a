package org.forankring.programme.framework.strategy.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.framework.strategy.Amendment;
import org.forankring.programme.framework.strategy.Measure;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategies;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Strategies in the tables {@code strategy}, {@code strategy_determinant} and {@code strategy_amendment}. */
@ApplicationScoped
class PanacheStrategies implements Strategies, PanacheRepositoryBase<Strategy, TenantKey> {

    private static final String ALL = """
            select distinct s from Strategy s left join fetch s.links
            where s.municipalityId = ?1 and s.implementationId = ?2 order by s.id""";

    private static final String ONE = """
            select s from Strategy s left join fetch s.links
            where s.municipalityId = ?1 and s.implementationId = ?2 and s.id = ?3""";

    private static final String LIST = """
            municipalityId = ?1 and implementationId = ?2 and status in ?3 and measure.group in ?4 and id > ?5
            order by id""";

    private static final String AMENDMENTS = """
            select a from Amendment a
            where a.municipalityId = ?1 and a.strategyId = ?2 and a.id > ?3
            order by a.id""";

    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void keep(Strategy strategy) {
        persistAndFlush(strategy);
    }

    @Override
    public void add(Amendment amendment) {
        getEntityManager().persist(amendment);
    }

    @Override
    public Optional<Strategy> find(Implementation implementation, UUID id) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), id))
                .filter(found -> found.implementationId().equals(implementation.id()));
    }

    @Override
    public long howMany(Implementation implementation) {
        return count(
                "municipalityId = ?1 and implementationId = ?2", implementation.municipalityId(), implementation.id());
    }

    /** A lock does not reach over a join, so that the links come after it. */
    @Override
    public Optional<Strategy> lock(Implementation implementation, UUID id) {
        RowLock.hold(getEntityManager(), Strategy.class, TenantKey.of(implementation.municipalityId(), id));
        return list(ONE, implementation.municipalityId(), implementation.id(), id).stream()
                .findFirst();
    }

    @Override
    public List<Strategy> all(Implementation implementation) {
        return list(ALL, implementation.municipalityId(), implementation.id());
    }

    @Override
    public List<Strategy> list(
            Implementation implementation,
            Optional<Status> status,
            Optional<Measure.Group> group,
            @Nullable UUID after,
            int limit) {
        return find(
                        LIST,
                        implementation.municipalityId(),
                        implementation.id(),
                        status.map(Set::of).orElse(EnumSet.allOf(Status.class)),
                        group.map(Set::of).orElse(EnumSet.allOf(Measure.Group.class)),
                        Objects.requireNonNullElse(after, FIRST))
                .range(0, limit - 1)
                .list();
    }

    @Override
    public List<Amendment> amendments(Strategy strategy, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery(AMENDMENTS, Amendment.class)
                .setParameter(1, strategy.municipalityId())
                .setParameter(2, strategy.id())
                .setParameter(3, Objects.requireNonNullElse(after, FIRST))
                .setMaxResults(limit)
                .getResultList();
    }
}
