package org.forankring.platform.inbox;

import org.forankring.platform.locking.LostRace;
import org.forankring.platform.problem.Outage;

/** Tells a failure that passes (database away, deadlock, lost race) from one that comes back each time. */
final class Transience {

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        return Outage.isBehind(failure) || LostRace.isBehind(failure);
    }
}
