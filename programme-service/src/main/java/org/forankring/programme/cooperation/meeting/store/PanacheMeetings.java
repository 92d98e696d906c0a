package org.forankring.programme.cooperation.meeting.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.platform.tenancy.Narrowing;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** Meetings in the table {@code meeting}. */
@ApplicationScoped
class PanacheMeetings implements Meetings, PanacheRepositoryBase<Meeting, TenantKey> {

    private static final String JOINT = """
            select jointMeetingId from Meeting
            where municipalityId = :municipality and implementationId = :implementation
                and jointMeetingId is not null""";
    private static final String ACTIVITIES = """
            select distinct plan.activity from Meeting
            where municipalityId = :municipality and implementationId = :implementation and state <> :cancelled
                and plan.activity is not null""";
    private static final String HELD = """
            select id, plan.kind, plan.title, heldOn, minutes from Meeting
            where municipalityId = :municipality and implementationId = :implementation and state = :held
            order by heldOn, id""";
    private static final String BY_DAY = "plan.plannedOn, id";
    private static final String BY_DAY_DOWN = "plan.plannedOn desc, id desc";

    @Override
    public void keep(Meeting meeting) {
        persistAndFlush(meeting);
    }

    @Override
    public void keepAll(List<Meeting> meetings) {
        persist(meetings);
        flush();
    }

    @Override
    public Optional<Meeting> find(Implementation implementation, UUID id) {
        return found(of(implementation).and("id", Optional.of(id)), "id").firstResultOptional();
    }

    @Override
    public Optional<Meeting> lock(Implementation implementation, UUID id) {
        return RowLock.hold(getEntityManager(), Meeting.class, TenantKey.of(implementation.municipalityId(), id))
                .filter(meeting -> meeting.implementationId().equals(implementation.id()));
    }

    @Override
    public Optional<Meeting> findLastHeld(Meeting before, LocalDate day) {
        return found(
                        of(TenantKey.of(before.municipalityId(), before.implementationId()))
                                .and("state", Optional.of(Meeting.State.HELD))
                                .where("heldOn <= :day", "day", Optional.of(day))
                                .where("heldOn < :day or id < :before", "before", Optional.of(before.id())),
                        "heldOn desc, id desc")
                .firstResultOptional();
    }

    @Override
    public Set<String> activities(Implementation implementation) {
        return Set.copyOf(getEntityManager()
                .createQuery(ACTIVITIES, String.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id())
                .setParameter("cancelled", Meeting.State.CANCELLED)
                .getResultList());
    }

    @Override
    public List<Held> held(Implementation implementation) {
        return getEntityManager()
                .createQuery(HELD, Held.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id())
                .setParameter("held", Meeting.State.HELD)
                .getResultList();
    }

    @Override
    public List<Meeting> toBeHeld(Implementation implementation, LocalDate until) {
        return found(
                        of(implementation)
                                .and("state", Optional.of(Meeting.State.PLANNED))
                                .where("plan.plannedOn <= :until", "until", Optional.of(until)),
                        BY_DAY)
                .list();
    }

    @Override
    public List<Meeting> lockJoint(UUID jointMeeting) {
        return found(Narrowing.none().and("jointMeetingId", Optional.of(jointMeeting)), "municipalityId, id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Set<UUID> jointOf(Implementation implementation) {
        return Set.copyOf(getEntityManager()
                .createQuery(JOINT, UUID.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id())
                .getResultList());
    }

    @Override
    public List<Meeting> list(Implementation implementation, Search search, @Nullable Place after, int limit) {
        Narrowing narrowing = of(implementation)
                .and("state", search.state())
                .where("plan.kind = :kind", "kind", search.kind())
                .where("plan.plannedOn >= :from", "from", search.from())
                .where("plan.plannedOn <= :to", "to", search.to());
        if (after != null) {
            String beyond = search.latestFirst() ? "<" : ">";
            narrowing
                    .where("plan.plannedOn " + beyond + "= :day", "day", Optional.of(after.plannedOn()))
                    .where("plan.plannedOn <> :day or id " + beyond + " :last", "last", Optional.of(after.id()));
        }
        return found(narrowing, search.latestFirst() ? BY_DAY_DOWN : BY_DAY)
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<Meeting> found(Narrowing narrowing, String order) {
        return find(narrowing.inOrder(order), narrowing.values());
    }

    private static Narrowing of(Implementation implementation) {
        return of(TenantKey.of(implementation.municipalityId(), implementation.id()));
    }

    private static Narrowing of(TenantKey implementation) {
        return Narrowing.none()
                .and("municipalityId", Optional.of(implementation.municipalityId()))
                .and("implementationId", Optional.of(implementation.id()));
    }
}
