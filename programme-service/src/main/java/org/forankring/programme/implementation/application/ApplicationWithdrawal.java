package org.forankring.programme.implementation.application;

/** What became of an application that was to be taken back. */
public sealed interface ApplicationWithdrawal {

    /** It has been taken back just now. */
    record Withdrawn(Application application) implements ApplicationWithdrawal {}

    /** It had been taken back before. */
    record WithdrawnBefore() implements ApplicationWithdrawal {}

    /** The board has decided. */
    record Decided(Application application) implements ApplicationWithdrawal {}

    /** There is no such application within reach. */
    record NoSuchApplication() implements ApplicationWithdrawal {}
}
