package org.forankring.programme.partner.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.programme.Narrowing;
import org.forankring.programme.TenantKey;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.partner.Collaboration;
import org.forankring.programme.partner.Partner;
import org.forankring.programme.partner.PartnerKind;
import org.forankring.programme.partner.Partners;
import org.jspecify.annotations.Nullable;

/** Partners in the table {@code partner}. */
@ApplicationScoped
class PanachePartners implements Partners, PanacheRepositoryBase<Partner, TenantKey> {

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
    public List<Partner> list(
            Implementation implementation,
            Optional<PartnerKind> kind,
            Optional<Collaboration> collaboration,
            @Nullable UUID after,
            int limit) {
        Narrowing narrowing = of(implementation)
                .where("profile.kind = :kind", "kind", kind)
                .where("profile.collaboration = :collaboration", "collaboration", collaboration)
                .after(after);
        return found(narrowing).range(0, limit - 1).list();
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
