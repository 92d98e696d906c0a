package org.forankring.programme.implementation.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.jspecify.annotations.Nullable;

/** The implementations of all municipalities. */
public interface Implementations {

    /** Adds an implementation. */
    void add(Implementation implementation);

    /** An implementation within reach. */
    Optional<Implementation> find(Reach reach, UUID id);

    /** An implementation within reach, held back from other writers until the transaction ends. */
    Optional<Implementation> lock(Reach reach, UUID id);

    /** The same one as it is now, held back from other writers until the transaction ends. */
    Implementation hold(Implementation known);

    /** Writes what has changed. */
    void keep(Implementation implementation);

    /** Those within reach, of one round and in one state if these are given, by id, from after the given one. */
    List<Implementation> list(
            Reach reach, Optional<UUID> round, Optional<ImplementationState> state, @Nullable UUID after, int limit);

    /** All of a round that are within reach, by id. */
    List<Implementation> cohort(Reach reach, UUID round);
}
