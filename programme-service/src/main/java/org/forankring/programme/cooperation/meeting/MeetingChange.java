package org.forankring.programme.cooperation.meeting;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a meeting that was to be planned, changed, held or cancelled. */
public sealed interface MeetingChange {

    /** It is as asked. */
    sealed interface Agreed extends MeetingChange {

        Meeting meeting();
    }

    /** It has become what was asked. */
    record Changed(Meeting meeting) implements Agreed {}

    /** It was so before. */
    record Unchanged(Meeting meeting) implements Agreed {}

    /** Nothing has changed. */
    sealed interface Refused extends MeetingChange {}

    /** The implementation has no such meeting. */
    record NoSuchMeeting() implements Refused {}

    /** It has been cancelled, which is final. */
    record Cancelled() implements Refused {}

    /** It has been held. */
    record Held() implements Refused {}

    /** It has not been held yet. */
    record NotHeld() implements Refused {}

    /** It is a joint meeting, whose plan is the round's. */
    record Joint(Meeting meeting) implements Refused {}

    /** What was asked does not fit what is known. */
    record Faulty(List<Fault> faults) implements Refused {}
}
