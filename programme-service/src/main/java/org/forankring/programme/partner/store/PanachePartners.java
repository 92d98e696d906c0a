package org.forankring.programme.partner.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final String OF_IMPLEMENTATION =
            "municipalityId = :municipality and implementationId = :implementation";

    @Override
    public void keep(Partner partner) {
        persistAndFlush(partner);
    }

    @Override
    public Optional<Partner> find(Implementation implementation, UUID id) {
        return one(implementation, id).firstResultOptional();
    }

    @Override
    public Optional<Partner> lock(Implementation implementation, UUID id) {
        return one(implementation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public List<Partner> standing(Implementation implementation) {
        return list(OF_IMPLEMENTATION + " and endedOn is null order by id", of(implementation));
    }

    @Override
    public List<Partner> list(
            Implementation implementation,
            Optional<PartnerKind> kind,
            Optional<Collaboration> collaboration,
            @Nullable UUID after,
            int limit) {
        StringBuilder query = new StringBuilder(OF_IMPLEMENTATION);
        Parameters values = of(implementation);
        kind.ifPresent(asked -> {
            query.append(" and profile.kind = :kind");
            values.and("kind", asked);
        });
        collaboration.ifPresent(asked -> {
            query.append(" and profile.collaboration = :collaboration");
            values.and("collaboration", asked);
        });
        if (after != null) {
            query.append(" and id > :after");
            values.and("after", after);
        }
        return find(query.append(" order by id").toString(), values)
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<Partner> one(Implementation implementation, UUID id) {
        return find(OF_IMPLEMENTATION + " and id = :id", of(implementation).and("id", id));
    }

    private static Parameters of(Implementation implementation) {
        return Parameters.with("municipality", implementation.municipalityId())
                .and("implementation", implementation.id());
    }
}
