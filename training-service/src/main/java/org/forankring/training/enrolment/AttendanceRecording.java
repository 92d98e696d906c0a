package org.forankring.training.enrolment;

/** What became of recorded attendance. */
public sealed interface AttendanceRecording {

    /** It is recorded, now or before. */
    record Recorded(Enrolment enrolment) implements AttendanceRecording {}

    record UnknownEnrolment() implements AttendanceRecording {}

    record NotASessionDay() implements AttendanceRecording {}

    record InTheFuture() implements AttendanceRecording {}

    /** It would take back the completion, which recording attendance cannot. */
    record AlreadyCompleted() implements AttendanceRecording {}
}
