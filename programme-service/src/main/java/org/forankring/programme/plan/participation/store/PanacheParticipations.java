package org.forankring.programme.plan.participation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.participation.Participation;
import org.forankring.programme.plan.participation.Participations;

/** Participating units in the table {@code participation}. */
@ApplicationScoped
class PanacheParticipations implements Participations, PanacheRepositoryBase<Participation, TenantKey> {

    @Override
    public Participation of(Implementation implementation) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), implementation.id()))
                .orElseGet(() -> new Participation(implementation));
    }

    @Override
    public void keep(Participation participation) {
        persistAndFlush(participation);
    }
}
