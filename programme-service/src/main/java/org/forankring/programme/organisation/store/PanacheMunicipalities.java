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
import org.forankring.programme.organisation.Customs;
import org.forankring.programme.organisation.Municipalities;
import org.forankring.programme.organisation.Municipality;
import org.jspecify.annotations.Nullable;

/** Municipalities in the table {@code municipality}. */
@ApplicationScoped
class PanacheMunicipalities implements Municipalities, PanacheRepositoryBase<Municipality, UUID> {

    private static final String ADD = """
            insert into Municipality (id, name, officialCode, timeZone, language, kind, version)
            values (?1, ?2, ?3, ?4, ?5, ?6, 0)
            on conflict do nothing""";

    private static final String HOLD_CODE =
            "select pg_advisory_xact_lock(hashtext('official-code'), hashtext(lower(:code)))";

    @Override
    public boolean addIfAbsent(Municipality municipality, Customs customs) {
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter(1, municipality.id())
                        .setParameter(2, municipality.name())
                        .setParameter(3, municipality.officialCode())
                        .setParameter(4, customs.timeZone())
                        .setParameter(5, customs.language())
                        .setParameter(6, customs.kind())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Municipality> find(Reach reach, UUID id) {
        return reach.covers(id) ? findByIdOptional(id) : Optional.empty();
    }

    @Override
    public Optional<Municipality> lock(UUID id) {
        return RowLock.hold(getEntityManager(), Municipality.class, id);
    }

    @Override
    public Optional<UUID> holderOf(String officialCode) {
        getEntityManager()
                .createNativeQuery(HOLD_CODE)
                .setParameter("code", officialCode)
                .getResultList();
        return find("select id from Municipality where lower(officialCode) = lower(?1)", officialCode)
                .project(UUID.class)
                .firstResultOptional();
    }

    @Override
    public void keep(Municipality municipality) {
        persistAndFlush(municipality);
    }

    @Override
    public List<Municipality> list(Reach reach, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "id").after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }

    @Override
    public List<Municipality> listInAlphabet(Reach reach, Language language, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "id").afterInAlphabet("Municipality", language, after);
        return find(narrowing.inAlphabet("Municipality", language), narrowing.values())
                .range(0, limit - 1)
                .list();
    }

    @Override
    public List<Municipality> find(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
