package org.forankring.training.enrolment;

import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;

/** What became of recorded attendance. */
public sealed interface AttendanceRecording {

    /** It is recorded. */
    sealed interface Agreed extends AttendanceRecording {

        Enrolment enrolment();
    }

    record Recorded(Enrolment enrolment) implements Agreed {}

    /** The employee has now been present on every day. */
    record Completed(Enrolment enrolment) implements Agreed {}

    /** The same was recorded before. */
    record Unchanged(Enrolment enrolment) implements Agreed {}

    /** Nothing has changed. */
    sealed interface Refused extends AttendanceRecording {}

    record NoSuchEnrolment() implements Refused {}

    /** It would take back the completion, which recording attendance cannot. */
    record AlreadyCompleted() implements Refused {}

    /** The day is no day on which somebody can have been there. */
    record Faulty(Fault fault) implements Refused {

        static final Faulty NOT_A_SESSION_DAY = new Faulty(Fault.ofParameter("day", "not-a-session-day"));
        static final Faulty IN_THE_FUTURE =
                new Faulty(new Fault("parameter:day", "in-the-future", Wording.of("fault.in-the-future.day")));
    }
}
