package org.forankring.programme.anchoring.sustainability.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.forankring.programme.anchoring.sustainability.SustainabilityChecks;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Checks in the table {@code sustainability_check}. */
@ApplicationScoped
class PanacheSustainabilityChecks
        implements SustainabilityChecks, PanacheRepositoryBase<SustainabilityCheck, TenantKey> {

    @Override
    public SustainabilityCheck of(Implementation implementation) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), implementation.id()))
                .orElseGet(() -> new SustainabilityCheck(implementation));
    }

    @Override
    public void keep(SustainabilityCheck check) {
        persistAndFlush(check);
    }
}
