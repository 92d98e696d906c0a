package org.forankring.programme.implementation.application;

/** What became of an application that was to be decided or taken back. */
public sealed interface ApplicationChange {

    /** It has become what was asked. */
    record Changed(Application application) implements ApplicationChange {}

    /** Nothing has changed. */
    sealed interface Refused extends ApplicationChange {}

    /** There is no such application within reach. */
    record NoSuchApplication() implements Refused {}

    /** The board has decided, which is final. */
    record Decided(Application application) implements Refused {}

    /** The municipality has taken it back. */
    record Withdrawn() implements Refused {}
}
