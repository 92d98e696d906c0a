package org.forankring.training.enrolment;

/** What recording attendance does to an enrolment. */
public enum AttendanceEffect {
    /** The same was recorded before. */
    NONE,
    RECORDED,
    /** The employee has now been present on every day. */
    COMPLETED,
    /** Nothing is recorded: presence on a day of a completed enrolment cannot be taken back. */
    REFUSED
}
