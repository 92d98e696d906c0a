package org.forankring.programme.round;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a joint meeting that was to be planned, planned anew or cancelled. */
public sealed interface JointMeetingChange {

    /** It is as asked, in every municipality of the round. */
    sealed interface Agreed extends JointMeetingChange {

        JointMeeting meeting();
    }

    /** It has become what was asked. */
    record Changed(JointMeeting meeting) implements Agreed {}

    /** It was so before. */
    record Unchanged(JointMeeting meeting) implements Agreed {}

    /** Nothing has changed. */
    sealed interface Refused extends JointMeetingChange {}

    /** There is no such round, or the round has no such meeting. */
    record NoSuchMeeting() implements Refused {}

    /** It has been cancelled, which is final. */
    record Cancelled() implements Refused {}

    /** What was asked does not fit the method or the calendar. */
    record Faulty(List<Fault> faults) implements Refused {}
}
