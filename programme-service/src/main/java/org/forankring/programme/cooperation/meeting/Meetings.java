package org.forankring.programme.cooperation.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;

/** The meetings of all implementations. */
public interface Meetings {

    /** Stores the meeting as it is now, so that its version is the one that will be committed. */
    void keep(Meeting meeting);

    /** Stores several meetings, in few statements. */
    void keepAll(List<Meeting> meetings);

    /** A meeting of the implementation. */
    Optional<Meeting> find(Implementation implementation, UUID id);

    /** A meeting that nobody else can change until the transaction ends. */
    Optional<Meeting> lock(Implementation implementation, UUID id);

    /**
     * The one that was held last before a meeting.
     *
     * @param day the day of the meeting; of those held on the same day the ones with a lower id come before it
     */
    Optional<Meeting> findLastHeld(Meeting before, LocalDate day);

    /** The codes of the activities for which a meeting has been held or is to be. */
    Set<String> activities(Implementation implementation);

    /** Of all that have been held what their minutes say, in the order of the days. */
    List<Held> held(Implementation implementation);

    /** Those still to be held whose day is not after the given one, in the order of their days. */
    List<Meeting> toBeHeld(Implementation implementation, LocalDate until);

    /** What every implementation within the caller's reach has of a joint meeting, locked. */
    List<Meeting> lockJoint(UUID jointMeeting);

    /** The ids of the joint meetings of which the implementation has its own. */
    Set<UUID> jointOf(Implementation implementation);

    /** Those of an implementation as asked for, from after the given place. */
    List<Meeting> list(Implementation implementation, Search search, @Nullable Place after, int limit);

    /**
     * What is asked for.
     *
     * @param from the first planned day
     * @param to the last planned day
     * @param latestFirst in the order of the planned days, or the other way round
     */
    record Search(
            Optional<MeetingKind> kind,
            Optional<Meeting.State> state,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean latestFirst) {}

    /** What a meeting that has been held came to. */
    record Held(UUID id, MeetingKind kind, String title, LocalDate heldOn, Minutes minutes) {

        public Wording called() {
            return MeetingPlan.called(kind, title);
        }
    }

    /** A place in the list. */
    record Place(LocalDate plannedOn, UUID id) {}
}
