package org.forankring.programme.cooperation.minutes;

import java.util.List;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingChange;

/** What became of minutes that were to be recorded or corrected. */
public sealed interface MinutesOutcome {

    /** The meeting now has them. */
    record Kept(Meeting meeting) implements MinutesOutcome {}

    /** The meeting does not take them as it stands. */
    record Refused(MeetingChange.Refused reason) implements MinutesOutcome {}

    /**
     * They do not fit the implementation, its plan or the minutes as they are now.
     *
     * @param faults all of them
     * @param overtaken the sections among them that somebody else has written
     */
    record Stale(UUID implementationId, List<Fault> faults, List<Overtaken> overtaken) implements MinutesOutcome {}
}
