package org.forankring.programme.implementation.application;

import java.util.UUID;

/** What became of an application that was to be submitted. */
public sealed interface Submission {

    /** It waits for the board's decision. */
    record Submitted(Application application) implements Submission {}

    /** There is no such round. */
    record UnknownRound() implements Submission {}

    /** The board has not registered the municipality yet. */
    record UnregisteredMunicipality() implements Submission {}

    /** The municipality has an open or committed application for the round. */
    record Existing(UUID application) implements Submission {}
}
