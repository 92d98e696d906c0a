package org.forankring.programme.standing.gate;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Gathers what gates are computed from. */
public interface FactsForGates {

    /** The facts of each implementation, by its id; the number of queries does not grow with them. */
    Map<UUID, GateFacts> of(Collection<Implementation> implementations);
}
