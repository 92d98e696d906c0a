package org.forankring.programme.round.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.programme.round.Round;
import org.forankring.programme.round.Rounds;
import org.jspecify.annotations.Nullable;

/** Rounds in the table {@code round}. */
@ApplicationScoped
class PanacheRounds implements Rounds, PanacheRepositoryBase<Round, UUID> {

    @Override
    public Optional<Round> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Round> lock(UUID id) {
        return RowLock.hold(getEntityManager(), Round.class, id);
    }

    @Override
    public void hold(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void add(Round round) {
        persistAndFlush(round);
    }

    @Override
    public List<Round> list(@Nullable UUID after, int limit) {
        Narrowing narrowing = Narrowing.none().after(after);
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }
}
