package org.forankring.programme.cooperation.team.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.cooperation.team.OwnershipTransfer;
import org.forankring.programme.cooperation.team.OwnershipTransfers;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Transfers in the table {@code ownership_transfer}. */
@ApplicationScoped
class PanacheOwnershipTransfers implements OwnershipTransfers, PanacheRepositoryBase<OwnershipTransfer, TenantKey> {

    @Override
    public void add(OwnershipTransfer transfer) {
        persistAndFlush(transfer);
    }

    @Override
    public Optional<OwnershipTransfer> findLatest(Implementation implementation) {
        return find(
                        "municipalityId = ?1 and implementationId = ?2 order by id desc",
                        implementation.municipalityId(),
                        implementation.id())
                .firstResultOptional();
    }

    @Override
    public List<OwnershipTransfer> list(Implementation implementation, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()))
                .after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }
}
