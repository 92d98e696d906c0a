package org.forankring.programme.plan.draft;

import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** The plans of all implementations. Every implementation has one, though nothing is stored until it is touched. */
public interface Plans {

    /** Stores the implementation's plan unless that has been done, and says whether it did. */
    boolean addIfAbsent(Implementation implementation);

    /** The implementation's plan, if anybody has touched it. */
    Optional<Plan> find(Implementation implementation);

    /** The implementation's plan, if anybody has touched it; nobody else can change it until the transaction ends. */
    Optional<Plan> lock(Implementation implementation);

    /** Stores a change now, so that its version is the one that will be committed. */
    void keep(Plan plan);

    /** The implementation's plan, stored and locked. */
    default Plan open(Implementation implementation) {
        addIfAbsent(implementation);
        return lock(implementation).orElseThrow();
    }
}
