package org.forankring.programme.implementation.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** What can be done to where an implementation stands. */
@Schema(name = "ImplementationTransition")
public enum Transition implements Coded {
    /** Puts it off for a while. */
    PAUSE,
    /** Gives it up. */
    WITHDRAW,
    /** Goes on with it. */
    RESUME;

    boolean isPossibleIn(ImplementationState state) {
        return switch (this) {
            case PAUSE -> state == ImplementationState.UNDER_WAY;
            case WITHDRAW -> state == ImplementationState.UNDER_WAY || state == ImplementationState.PAUSED;
            case RESUME -> state == ImplementationState.PAUSED || state == ImplementationState.WITHDRAWN;
        };
    }
}
