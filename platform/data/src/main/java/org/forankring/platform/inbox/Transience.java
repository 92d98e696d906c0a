package org.forankring.platform.inbox;

import java.util.Objects;
import java.util.stream.Stream;
import org.forankring.platform.locking.LostRace;
import org.forankring.platform.problem.Outage;

/** Tells a failure that passes (database away, deadlock, lost race, no memory) from one that comes back each time. */
final class Transience {

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        return Outage.isBehind(failure) || LostRace.isBehind(failure) || isForWantOfMemory(failure);
    }

    private static boolean isForWantOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
