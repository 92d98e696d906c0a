package org.forankring.programme.plan.participation;

import org.forankring.programme.implementation.lifecycle.Implementation;

/** Which units take part in all implementations. */
public interface Participations {

    /** That of the implementation; without a word of anybody's, all units take part. */
    Participation of(Implementation implementation);

    /** Stores it as it is now, so that its version is the one that will be committed. */
    void keep(Participation participation);
}
