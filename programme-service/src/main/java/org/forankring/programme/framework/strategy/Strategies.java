package org.forankring.programme.framework.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The chosen strategies of all implementations, and their amendments. */
public interface Strategies {

    /** Stores one as it is now, so that its version is the one that will be committed. */
    void keep(Strategy strategy);

    /** Adds an amendment. */
    void add(Amendment amendment);

    /** One of the implementation. */
    Optional<Strategy> find(Implementation implementation, UUID id);

    /** One of the implementation that nobody else can change until the transaction ends. */
    Optional<Strategy> lock(Implementation implementation, UUID id);

    /** How many the implementation has, dropped ones too. */
    long howMany(Implementation implementation);

    /** All of the implementation with what they are for, by id. */
    List<Strategy> all(Implementation implementation);

    /** Those of the implementation by id, from after the given one, narrowed as far as values are given. */
    List<Strategy> list(
            Implementation implementation,
            Optional<Status> status,
            Optional<Measure.Group> group,
            @Nullable UUID after,
            int limit);

    /** The amendments of a strategy, oldest first, from after the given one. */
    List<Amendment> amendments(Strategy strategy, @Nullable UUID after, int limit);
}
