package org.forankring.programme.framework.determinant.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Determinants;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Facilitators and barriers in the table {@code determinant}. */
@ApplicationScoped
class PanacheDeterminants implements Determinants, PanacheRepositoryBase<Determinant, TenantKey> {

    private static final String ITEM_CODES = """
            select d.itemCode from Determinant d
            where d.municipalityId = ?1 and d.implementationId = ?2 and d.itemCode is not null""";

    private static final String OPEN = """
            insert into determinant (municipality_id, determinant_id, implementation_id, item_code,
                                     level, aspect, name, description, withdrawn, version)
            select ?1, cast(item.id as uuid), ?2, item.code, item.level, item.aspect, item.name,
                   nullif(item.description, ''), false, 0
            from unnest(cast(?3 as text[]), cast(?4 as text[]), cast(?5 as text[]), cast(?6 as text[]),
                        cast(?7 as text[]), cast(?8 as text[]))
                as item (id, code, level, aspect, name, description)
            on conflict do nothing""";

    @Override
    public Set<String> itemCodes(Implementation implementation) {
        return new HashSet<>(getEntityManager()
                .createQuery(ITEM_CODES, String.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.id())
                .getResultList());
    }

    @Override
    public void open(List<Determinant> items) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter(1, items.getFirst().municipalityId())
                .setParameter(2, items.getFirst().implementationId())
                .setParameter(3, column(items, item -> item.id().toString()))
                .setParameter(4, column(items, item -> item.itemCode().orElseThrow()))
                .setParameter(5, column(items, Determinant::level))
                .setParameter(6, column(items, Determinant::aspect))
                .setParameter(7, column(items, Determinant::name))
                .setParameter(8, column(items, item -> item.description().orElse("")))
                .executeUpdate();
    }

    @Override
    public void keep(Determinant determinant) {
        persistAndFlush(determinant);
    }

    @Override
    public Optional<Determinant> find(Implementation implementation, UUID id) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), id))
                .filter(found -> found.implementationId().equals(implementation.id()));
    }

    @Override
    public Optional<Determinant> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), Determinant.class, TenantKey.of(implementation.municipalityId(), id))
                .filter(found -> found.implementationId().equals(implementation.id()));
    }

    @Override
    public long howMany(Implementation implementation) {
        return count(
                "municipalityId = ?1 and implementationId = ?2", implementation.municipalityId(), implementation.id());
    }

    @Override
    public List<Determinant> all(Implementation implementation) {
        Narrowing narrowing = inUse(implementation);
        return find(narrowing.inOrder(), narrowing.values()).list();
    }

    @Override
    public List<Determinant> list(Implementation implementation, Filter filter, @Nullable UUID after, int limit) {
        Narrowing narrowing = inUse(implementation)
                .and("level", filter.level())
                .and("aspect", filter.aspect())
                .and("nature", filter.nature())
                .and("condition", filter.condition())
                .after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }

    private static Narrowing inUse(Implementation implementation) {
        return Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()))
                .and("withdrawn", Optional.of(false));
    }

    private static String[] column(List<Determinant> items, Function<Determinant, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }
}
