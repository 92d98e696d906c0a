package org.forankring.programme.implementation.application;

/** What became of an application that was to be decided. */
public sealed interface Decision {

    /** It has been decided just now. */
    record Decided(Application application) implements Decision {}

    /** It had been decided before. */
    record AlreadyDecided(Application application) implements Decision {}

    /** The municipality has taken it back. */
    record Withdrawn() implements Decision {}

    /** There is no such application within reach. */
    record NoSuchApplication() implements Decision {}
}
