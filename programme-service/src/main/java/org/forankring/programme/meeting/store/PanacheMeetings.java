package org.forankring.programme.meeting.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.TenantKey;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.Meeting;
import org.forankring.programme.meeting.Meetings;
import org.jspecify.annotations.Nullable;

/** Meetings in the table {@code meeting}. */
@ApplicationScoped
class PanacheMeetings implements Meetings, PanacheRepositoryBase<Meeting, TenantKey> {

    private static final String OF_IMPLEMENTATION =
            "municipalityId = :municipality and implementationId = :implementation";

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
        return one(implementation, id).firstResultOptional();
    }

    @Override
    public Optional<Meeting> lock(Implementation implementation, UUID id) {
        return one(implementation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Optional<Meeting> findLastHeld(Implementation implementation, UUID besides) {
        return find(
                        OF_IMPLEMENTATION
                                + " and state = :state and id <> :besides order by heldOn desc, plan.plannedOn desc, id desc",
                        of(implementation)
                                .and("state", Meeting.State.HELD)
                                .and("besides", besides))
                .firstResultOptional();
    }

    @Override
    public List<Meeting> heldSince(Implementation implementation, LocalDate day) {
        return list(
                OF_IMPLEMENTATION + " and state = :state and heldOn >= :day order by heldOn, id",
                of(implementation).and("state", Meeting.State.HELD).and("day", day));
    }

    @Override
    public List<Meeting> toBeHeld(Implementation implementation, LocalDate until) {
        return list(
                OF_IMPLEMENTATION + " and state = :state and plan.plannedOn <= :until order by plan.plannedOn, id",
                of(implementation).and("state", Meeting.State.PLANNED).and("until", until));
    }

    @Override
    public List<Meeting> lockJoint(UUID jointMeeting) {
        return find("jointMeetingId = ?1 order by municipalityId, id", jointMeeting)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Meeting> list(Implementation implementation, Search search, @Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>(List.of(OF_IMPLEMENTATION));
        Parameters values = of(implementation);
        search.kind().ifPresent(kind -> {
            conditions.add("plan.kind = :kind");
            values.and("kind", kind);
        });
        search.state().ifPresent(state -> {
            conditions.add("state = :state");
            values.and("state", state);
        });
        search.from().ifPresent(from -> {
            conditions.add("plan.plannedOn >= :from");
            values.and("from", from);
        });
        search.to().ifPresent(to -> {
            conditions.add("plan.plannedOn <= :to");
            values.and("to", to);
        });
        String beyond = search.latestFirst() ? "<" : ">";
        if (after != null) {
            conditions.add("(plan.plannedOn %1$s :day or plan.plannedOn = :day and id %1$s :after)".formatted(beyond));
            values.and("day", after.plannedOn()).and("after", after.id());
        }
        String order = search.latestFirst() ? "plan.plannedOn desc, id desc" : "plan.plannedOn, id";
        return find(String.join(" and ", conditions) + " order by " + order, values)
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<Meeting> one(Implementation implementation, UUID id) {
        return find(OF_IMPLEMENTATION + " and id = :id", of(implementation).and("id", id));
    }

    private static Parameters of(Implementation implementation) {
        return Parameters.with("municipality", implementation.municipalityId())
                .and("implementation", implementation.id());
    }
}
