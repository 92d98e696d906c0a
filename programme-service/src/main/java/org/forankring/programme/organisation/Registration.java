package org.forankring.programme.organisation;

import java.util.UUID;

/** What became of a registration. */
public sealed interface Registration<T> {

    /** It was not known before. */
    record Created<T>(T now) implements Registration<T> {}

    /** What was known of it has changed. */
    record Changed<T>(T now) implements Registration<T> {}

    /** Nothing was new. */
    record Unchanged<T>(T now) implements Registration<T> {}

    /** The municipality is unknown to the caller, or the id belongs to something out of the caller's reach. */
    record OutOfReach<T>() implements Registration<T> {}

    /** The employee's unit is not one of the municipality. */
    record UnknownUnit<T>() implements Registration<T> {}

    /** Another municipality has the official code. */
    record CodeTaken<T>(UUID holder) implements Registration<T> {}
}
