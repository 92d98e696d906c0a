package org.forankring.programme.implementation.lifecycle.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.jspecify.annotations.Nullable;

/** Implementations in the tables {@code implementation} and {@code implementation_phase}. */
@ApplicationScoped
class PanacheImplementations implements Implementations, PanacheRepositoryBase<Implementation, TenantKey> {

    @Override
    public void add(Implementation implementation) {
        persistAndFlush(implementation);
    }

    @Override
    public Optional<Implementation> find(Reach reach, UUID id) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").and("id", Optional.of(id));
        return find(narrowing.inOrder(), narrowing.values()).firstResultOptional();
    }

    @Override
    public Optional<Implementation> lock(Reach reach, UUID id) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").and("id", Optional.of(id));
        return find("select municipalityId from Implementation " + narrowing.inOrder(), narrowing.values())
                .project(UUID.class)
                .firstResultOptional()
                .flatMap(municipality -> hold(TenantKey.of(municipality, id)));
    }

    @Override
    public Implementation hold(Implementation known) {
        return hold(TenantKey.of(known.municipalityId(), known.id())).orElseThrow();
    }

    /** Reads what belongs to it too: who is answered with it looks at it after the transaction, changed or not. */
    private Optional<Implementation> hold(TenantKey key) {
        Optional<Implementation> held = RowLock.hold(getEntityManager(), Implementation.class, key);
        held.ifPresent(implementation -> {
            implementation.phases();
            implementation.journal();
        });
        return held;
    }

    @Override
    public void keep(Implementation implementation) {
        persistAndFlush(implementation);
    }

    @Override
    public List<Implementation> list(
            Reach reach, Optional<UUID> round, Optional<ImplementationState> state, @Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId")
                .and("roundId", round)
                .and("state", state)
                .after(after);
        return complete(find(narrowing.inOrder(), narrowing.values())
                .range(0, limit - 1)
                .list());
    }

    @Override
    public List<Implementation> cohort(Reach reach, UUID round) {
        Narrowing narrowing = Narrowing.to(reach, "municipalityId").and("roundId", Optional.of(round));
        return complete(find(narrowing.inOrder(), narrowing.values()).list());
    }

    /** Reads phases and journals of all of them at once: Hibernate batches no collections under a composite key. */
    private List<Implementation> complete(List<Implementation> implementations) {
        if (!implementations.isEmpty()) {
            List<UUID> ids = implementations.stream().map(Implementation::id).toList();
            for (String part : new String[] {"phases", "journal"}) {
                list(
                        "from Implementation implementation left join fetch implementation." + part
                                + " where implementation.id in ?1",
                        ids);
            }
        }
        return implementations;
    }
}
