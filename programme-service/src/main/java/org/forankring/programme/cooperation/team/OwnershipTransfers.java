package org.forankring.programme.cooperation.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** All transfers of the ownership of plans, append-only. */
public interface OwnershipTransfers {

    /** Adds a transfer. */
    void add(OwnershipTransfer transfer);

    /** The one recorded last. */
    Optional<OwnershipTransfer> findLatest(Implementation implementation);

    /** Those of an implementation in the order they were recorded, from after the given one. */
    List<OwnershipTransfer> list(Implementation implementation, @Nullable UUID after, int limit);
}
