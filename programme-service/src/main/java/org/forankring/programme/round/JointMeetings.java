package org.forankring.programme.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The joint meetings of all rounds. They belong to no municipality and are open to every caller. */
public interface JointMeetings {

    /** Stores the meeting as it is now, so that its version is the one that will be committed. */
    void keep(JointMeeting meeting);

    /** A meeting of the round. */
    Optional<JointMeeting> find(Round round, UUID id);

    /** A meeting of the round that nobody else can change until the transaction ends. */
    Optional<JointMeeting> lock(Round round, UUID id);

    /** Those of a round in the order of their days, from after the given place. */
    List<JointMeeting> list(Round round, @Nullable Place after, int limit);

    /** Those of several rounds that have not been cancelled, in the order of their days. */
    List<JointMeeting> standing(Collection<UUID> rounds);

    /** A place in the list. */
    record Place(LocalDate plannedOn, UUID id) {}
}
