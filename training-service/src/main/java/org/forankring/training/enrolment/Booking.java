package org.forankring.training.enrolment;

import org.forankring.training.eligibility.Decision;

/** What became of the wish for a seat. */
public sealed interface Booking {

    record Booked(Enrolment enrolment) implements Booking {}

    /** No seat is taken. */
    sealed interface Refused extends Booking {}

    /** Not there, or on site in another municipality. */
    record NoSuchSession() implements Refused {}

    /** Not known, of a municipality that may not be seen, or of another one than an on-site session's. */
    record UnknownEmployee() implements Refused {}

    record AlreadyEnrolled() implements Refused {}

    record SessionFull() implements Refused {}

    /** The version of the method that the employee's municipality goes by does not have the session's element. */
    record ElementWithdrawn() implements Refused {}

    /** A rule of the method fails on the session's first day. */
    record NotEligible(Decision decision) implements Refused {}

    /** None fails, but one cannot be judged, and nobody who may has overridden that. */
    record EligibilityUnknown(Decision decision) implements Refused {}
}
