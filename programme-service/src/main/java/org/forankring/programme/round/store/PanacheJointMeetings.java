package org.forankring.programme.round.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.locking.RowLock;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.JointMeetings;
import org.forankring.programme.round.Round;
import org.jspecify.annotations.Nullable;

/** Joint meetings in the table {@code joint_meeting}. */
@ApplicationScoped
class PanacheJointMeetings implements JointMeetings, PanacheRepositoryBase<JointMeeting, UUID> {

    private static final String IN_ORDER = " order by plan.plannedOn, id";

    @Override
    public void keep(JointMeeting meeting) {
        persistAndFlush(meeting);
    }

    @Override
    public Optional<JointMeeting> find(Round round, UUID id) {
        return find("roundId = ?1 and id = ?2", round.id(), id).firstResultOptional();
    }

    @Override
    public Optional<JointMeeting> lock(Round round, UUID id) {
        return RowLock.hold(getEntityManager(), JointMeeting.class, id)
                .filter(meeting -> meeting.roundId().equals(round.id()));
    }

    @Override
    public List<JointMeeting> list(Round round, @Nullable Place after, int limit) {
        return (after == null
                        ? find("roundId = ?1" + IN_ORDER, round.id())
                        : find(
                                "roundId = ?1 and (plan.plannedOn > ?2 or plan.plannedOn = ?2 and id > ?3)" + IN_ORDER,
                                round.id(),
                                after.plannedOn(),
                                after.id()))
                .range(0, limit - 1)
                .list();
    }

    @Override
    public List<JointMeeting> standing(Collection<UUID> rounds) {
        return list("roundId in ?1 and state = ?2" + IN_ORDER, rounds, JointMeeting.State.PLANNED);
    }
}
