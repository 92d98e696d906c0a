package org.forankring.local.command;

import java.time.Duration;

/**
 * How long a part that has died waits before it is started again: a second at first, twice as long each time, a minute at
 * the most. A part that has lived for five minutes begins anew.
 */
final class RestartPauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration HEALTHY = Duration.ofMinutes(5);

    private Duration next = FIRST;

    /** The pause after a life of this length. */
    Duration afterLivingFor(Duration life) {
        var pause = life.compareTo(HEALTHY) >= 0 ? FIRST : next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
