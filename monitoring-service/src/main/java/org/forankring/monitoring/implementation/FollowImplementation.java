package org.forankring.monitoring.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Follows on which version of its method an implementation runs. */
@ApplicationScoped
public class FollowImplementation {

    private final Implementations implementations;
    private final Event<GoverningVersionChanged> changes;

    FollowImplementation(Implementations implementations, Event<GoverningVersionChanged> changes) {
        this.implementations = implementations;
        this.changes = changes;
    }

    /** Takes in that it has begun on a version or been moved to one; facts may come in any order. */
    @Transactional
    public void follow(HeardVersion heard) {
        int before = implementations.governing(heard.municipality(), heard.method());
        implementations.keep(heard);
        if (implementations.governing(heard.municipality(), heard.method()) != before) {
            changes.fire(new GoverningVersionChanged(heard.municipality(), heard.method()));
        }
    }
}
