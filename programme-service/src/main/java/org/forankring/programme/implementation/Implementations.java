package org.forankring.programme.implementation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.Reach;
import org.jspecify.annotations.Nullable;

/** The implementations of all municipalities. */
public interface Implementations {

    /** Adds an implementation. */
    void add(Implementation implementation);

    /** An implementation within reach. */
    Optional<Implementation> find(Reach reach, UUID id);

    /** Those within reach, or of one round if it is given, by id, from after the given one. */
    List<Implementation> list(Reach reach, Optional<UUID> round, @Nullable UUID after, int limit);
}
