package org.forankring.programme.plan.signoff;

/** What became of a version that was to be signed off. */
public sealed interface Signing {

    /** The unit has signed just now. */
    record Signed() implements Signing {}

    /** The unit had signed before, and that stands. */
    record SignedBefore() implements Signing {}

    /** A later version is in force. */
    record Replaced(int versionInForce) implements Signing {}

    /** There is no such version. */
    record NoSuchVersion() implements Signing {}

    /** The municipality has no such unit. */
    record NoSuchUnit() implements Signing {}

    /** The unit does not take part in the implementation. */
    record NotParticipating() implements Signing {}

    /** The supervisor works in another unit. */
    record AnotherUnit() implements Signing {}

    /** The municipality does not know the supervisor as one of its employees, and so not the unit either. */
    record UnknownSupervisor() implements Signing {}
}
