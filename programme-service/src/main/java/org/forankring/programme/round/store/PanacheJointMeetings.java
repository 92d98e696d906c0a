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
import org.forankring.programme.round.RoundId;
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
    public Optional<JointMeeting> find(RoundId round, UUID id) {
        return find("roundId = ?1 and id = ?2", round.value(), id).firstResultOptional();
    }

    @Override
    public Optional<JointMeeting> lock(RoundId round, UUID id) {
        return RowLock.hold(getEntityManager(), JointMeeting.class, id)
                .filter(meeting -> meeting.roundId().equals(round.value()));
    }

    @Override
    public List<JointMeeting> list(UUID round, @Nullable Place after, int limit) {
        return (after == null
                        ? find("roundId = ?1" + IN_ORDER, round)
                        : find(
                                "roundId = ?1 and (plan.plannedOn > ?2 or plan.plannedOn = ?2 and id > ?3)" + IN_ORDER,
                                round,
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
