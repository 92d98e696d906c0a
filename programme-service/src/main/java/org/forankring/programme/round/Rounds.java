package org.forankring.programme.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rounds. They belong to no municipality and are open to every caller. */
public interface Rounds {

    /** A round. */
    Optional<Round> find(UUID id);

    /** A round to which nobody can add a meeting or a municipality until the transaction ends. */
    Optional<Round> lock(UUID id);

    /** Holds back whoever wants to lock the round until the transaction ends; many can at the same time. */
    void hold(UUID id);

    /** Adds a round. */
    void add(Round round);

    /** Rounds by id, that is in the order they were planned, from after the given one. */
    List<Round> list(@Nullable UUID after, int limit);
}
