package org.forankring.programme.cooperation.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.cooperation.decision.Decision;
import org.forankring.programme.cooperation.decision.Decisions;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.Occasion;
import org.jspecify.annotations.Nullable;

/** Decisions in the table {@code decision}. */
@ApplicationScoped
class PanacheDecisions implements Decisions, PanacheRepositoryBase<Decision, TenantKey> {

    private static final String OF_MEETING = "municipalityId = ?1 and meetingId = ?2 order by id";

    @Override
    public void keep(Decision decision) {
        persistAndFlush(decision);
    }

    @Override
    public void keepAll(Collection<Decision> decisions) {
        persist(decisions);
        flush();
    }

    @Override
    public Optional<Decision> find(Implementation implementation, UUID id) {
        return findByIdOptional(TenantKey.of(implementation.municipalityId(), id))
                .filter(decision -> decision.implementationId().equals(implementation.id()));
    }

    @Override
    public Optional<Decision> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), Decision.class, TenantKey.of(implementation.municipalityId(), id))
                .filter(decision -> decision.implementationId().equals(implementation.id()));
    }

    @Override
    public List<Decision> lockOf(Meeting meeting) {
        return find(OF_MEETING, meeting.municipalityId(), meeting.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Decision> before(Implementation implementation, Occasion occasion, Instant doneSince) {
        Narrowing narrowing = inSight(implementation)
                .where("decidedOn <= :day", "day", Optional.of(occasion.day()))
                .where("decidedOn < :day or meetingId < :meeting", "meeting", Optional.of(occasion.meeting()))
                .where("done.day is null or done.recordedAt >= :since", "since", Optional.of(doneSince));
        return find(narrowing.inOrder(), narrowing.values()).list();
    }

    @Override
    public List<Decision> list(Implementation implementation, Search search, @Nullable UUID after, int limit) {
        Narrowing narrowing = inSight(implementation)
                .where("dueOn < :dueBefore", "dueBefore", search.dueBefore())
                .where(
                        "cast(function('folded', responsible) as String) = cast(function('folded', :responsible) as"
                                + " String)",
                        "responsible",
                        search.responsible())
                .after(after);
        search.done().ifPresent(done -> narrowing.where(done ? "done.day is not null" : "done.day is null"));
        return find(narrowing.inOrder(), narrowing.values()).range(0, limit - 1).list();
    }

    private static Narrowing inSight(Implementation implementation) {
        return Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()))
                .where("struck = false");
    }
}
