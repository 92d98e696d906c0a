package org.forankring.programme.plan.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The sign-offs of all plans. */
public interface SignOffs {

    /** Adds a sign-off unless the unit has signed the version, and says whether it did. */
    boolean addIfAbsent(SignOff signOff);

    /**
     * Every unit that takes part or has signed, with its sign-off of the version, by the units' ids, from after the given
     * one.
     */
    List<UnitSignOff> list(Implementation implementation, int planVersion, @Nullable UUID after, int limit);

    /** Every unit that takes part and has not signed the version, by name. */
    List<UnitSignOff> unsigned(Implementation implementation, int planVersion);

    /** One unit that takes part or has signed, with its sign-off of the version. */
    Optional<UnitSignOff> find(Implementation implementation, int planVersion, UUID unit);

    /**
     * A unit and its sign-off.
     *
     * @param signOff absent until the unit has signed
     */
    record UnitSignOff(UUID unitId, String name, @Nullable SignOff signOff) {}
}
