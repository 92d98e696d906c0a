package org.forankring.programme.implementation.application.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.application.Application;
import org.forankring.programme.implementation.application.Applications;
import org.forankring.programme.implementation.application.SupportRequest;
import org.jspecify.annotations.Nullable;

/** Applications in the tables {@code application} and {@code application_event}. */
@ApplicationScoped
class PanacheApplications implements Applications, PanacheRepositoryBase<Application, TenantKey> {

    @Override
    public void keep(Application application) {
        persistAndFlush(application);
    }

    @Override
    public Optional<Application> find(Reach reach, UUID id) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").and("id", Optional.of(id));
        return find(narrowing.inOrder(), narrowing.values()).firstResultOptional();
    }

    @Override
    public Optional<Application> lock(Reach reach, UUID id) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").and("id", Optional.of(id));
        return find("select municipalityId from Application " + narrowing.inOrder(), narrowing.values())
                .project(UUID.class)
                .firstResultOptional()
                .flatMap(municipality ->
                        RowLock.hold(getEntityManager(), Application.class, TenantKey.of(municipality, id)));
    }

    @Override
    public Optional<Application> findStanding(SupportRequest request) {
        return find(
                        "municipalityId = ?1 and roundId = ?2 and state not in ?3",
                        request.municipality(),
                        request.round(),
                        List.of(Application.State.DECLINED, Application.State.WITHDRAWN))
                .firstResultOptional();
    }

    @Override
    public List<Application> list(
            Reach reach, Optional<UUID> round, Optional<Application.State> state, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId")
                .and("roundId", round)
                .and("state", state)
                .after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }
}
