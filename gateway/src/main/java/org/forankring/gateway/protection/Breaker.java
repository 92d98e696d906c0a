package org.forankring.gateway.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls pass to a service until several in a row have failed. Then none passes for a pause, and after each pause
 * one that tries whether the service answers again: its answer lets all others pass.
 */
final class Breaker {

    private final Clock clock;
    private final int most;
    private final Duration pause;
    private int failures;
    private @Nullable Instant openUntil;

    /**
     * A closed breaker.
     *
     * @param most failures in a row that open it
     * @param pause between the calls that try an open one
     */
    Breaker(Clock clock, int most, Duration pause) {
        this.clock = clock;
        this.most = most;
        this.pause = pause;
    }

    /** A call that wants to pass. */
    synchronized Entry enter() {
        if (openUntil == null) {
            return Entry.ORDINARY;
        }
        Instant now = clock.instant();
        if (now.isBefore(openUntil)) {
            return new Entry.Refused(Duration.between(now, openUntil));
        }
        openUntil = now.plus(pause);
        return Entry.PROBE;
    }

    /** What became of a call that passed. Of an open breaker only a probe decides: others are from before. */
    synchronized void settle(Entry.Passed passed, Outcome outcome) {
        if (openUntil != null && !passed.asProbe()) {
            return;
        }
        switch (outcome) {
            case ANSWERED -> {
                failures = 0;
                openUntil = null;
            }
            case FAILED -> {
                failures++;
                if (failures >= most) {
                    openUntil = clock.instant().plus(pause);
                }
            }
            case UNKNOWN -> {
                if (openUntil != null) {
                    openUntil = clock.instant();
                }
            }
        }
    }

    synchronized boolean isOpen() {
        return openUntil != null;
    }
}
