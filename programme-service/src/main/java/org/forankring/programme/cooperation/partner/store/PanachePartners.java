package org.forankring.programme.cooperation.partner.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.cooperation.partner.Partner;
import org.forankring.programme.cooperation.partner.Partners;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Partners in the table {@code partner}. */
@ApplicationScoped
class PanachePartners implements Partners, PanacheRepositoryBase<Partner, TenantKey> {

    /** However letters have been composed, in any case, whatever the apostrophe. */
    private static final String CONTAINED = "position(cast(function('folded', :words) as String)"
            + " in cast(function('folded', profile.name) as String)) > 0";

    @Override
    public void keep(Partner partner) {
        persistAndFlush(partner);
    }

    @Override
    public Optional<Partner> find(Implementation implementation, UUID id) {
        return found(of(implementation).and("id", Optional.of(id))).firstResultOptional();
    }

    @Override
    public Optional<Partner> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), Partner.class, TenantKey.of(implementation.municipalityId(), id))
                .filter(partner -> partner.implementationId().equals(implementation.id()));
    }

    @Override
    public List<Partner> standing(Implementation implementation) {
        return found(of(implementation).where("endedOn is null")).list();
    }

    @Override
    public List<Partner> list(Reach reach, Search search, @Nullable UUID after, int limit) {
        return found(Narrowing.to(reach, "municipalityId")
                        .and("implementationId", search.implementation())
                        .where("municipalityId = :asked", "asked", search.municipality())
                        .where("profile.kind = :kind", "kind", search.kind())
                        .where("profile.collaboration = :collaboration", "collaboration", search.collaboration())
                        .where(CONTAINED, "words", search.words())
                        .after(after))
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<Partner> found(Narrowing narrowing) {
        return find(narrowing.inOrder(), narrowing.values());
    }

    private static Narrowing of(Implementation implementation) {
        return Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()));
    }
}
