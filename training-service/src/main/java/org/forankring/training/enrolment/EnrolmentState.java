package org.forankring.training.enrolment;

import org.forankring.platform.code.Coded;

/** Where an enrolment stands. */
public enum EnrolmentState implements Coded {
    /** A seat is taken. */
    BOOKED,
    /** The employee was present on every day. */
    COMPLETED
}
