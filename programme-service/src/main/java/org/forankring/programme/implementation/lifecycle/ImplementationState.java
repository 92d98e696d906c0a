package org.forankring.programme.implementation.lifecycle;

import org.forankring.platform.code.Coded;

/** Where an implementation stands. */
public enum ImplementationState implements Coded {
    /** People work on it. */
    UNDER_WAY,
    /** It is put off for a while. */
    PAUSED,
    /** The municipality has given it up; it can be resumed. */
    WITHDRAWN,
    /** The board's collaboration has ended; the municipality's own work goes on. */
    CLOSED;

    /** Whether it is on its way, even if put off for a while, so that something lies ahead of it. */
    public boolean isOnItsWay() {
        return switch (this) {
            case UNDER_WAY, PAUSED -> true;
            case WITHDRAWN, CLOSED -> false;
        };
    }
}
