package org.forankring.programme.implementation.application;

/** What became of an application that was to be decided. */
public sealed interface ApplicationDecision {

    /** It has been decided just now. */
    record Decided(Application application) implements ApplicationDecision {}

    /** It had been decided before. */
    record AlreadyDecided(Application application) implements ApplicationDecision {}

    /** The municipality has taken it back. */
    record Withdrawn() implements ApplicationDecision {}

    /** There is no such application within reach. */
    record NoSuchApplication() implements ApplicationDecision {}
}
