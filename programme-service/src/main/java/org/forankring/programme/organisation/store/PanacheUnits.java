package org.forankring.programme.organisation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.language.Language;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.organisation.Unit;
import org.forankring.programme.organisation.Units;
import org.jspecify.annotations.Nullable;

/** Units in the table {@code unit}. */
@ApplicationScoped
class PanacheUnits implements Units, PanacheRepositoryBase<Unit, TenantKey> {

    private static final String ADD = """
            insert into Unit (municipalityId, id, name, version) values (?1, ?2, ?3, 0)
            on conflict do nothing""";

    @Override
    public boolean addIfAbsent(Unit unit) {
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter(1, unit.municipalityId())
                        .setParameter(2, unit.id())
                        .setParameter(3, unit.name())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Unit> find(TenantKey key) {
        return findByIdOptional(key);
    }

    @Override
    public Optional<Unit> lock(TenantKey key) {
        return RowLock.hold(getEntityManager(), Unit.class, key);
    }

    @Override
    public void keep(Unit unit) {
        persistAndFlush(unit);
    }

    @Override
    public List<Unit> named(UUID municipality, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("municipalityId = ?1 and id in ?2 order by id", municipality, ids);
    }

    @Override
    public List<Unit> list(Reach reach, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }

    @Override
    public List<Unit> listInAlphabet(Reach reach, Language language, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").afterInAlphabet("Unit", language, after);
        return find(narrowing.inAlphabet("Unit", language), narrowing.values())
                .range(0, limit - 1)
                .list();
    }
}
