package org.forankring.training.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Follows on which version of its method an implementation runs. */
@ApplicationScoped
public class FollowImplementation {

    private final Implementations implementations;

    FollowImplementation(Implementations implementations) {
        this.implementations = implementations;
    }

    /**
     * Takes in that it has begun on a version or been moved to one; facts may come in any order.
     *
     * @return the version that it runs on as far as has been heard
     */
    @Transactional
    public int follow(HeardVersion heard) {
        return implementations.keep(heard);
    }
}
