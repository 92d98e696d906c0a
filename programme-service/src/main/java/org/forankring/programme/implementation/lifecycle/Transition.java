package org.forankring.programme.implementation.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to where an implementation stands. */
@Schema(name = "ImplementationTransition")
public enum Transition {
    /** Puts it off for a while. */
    @JsonProperty("pause")
    PAUSE,
    /** Gives it up. */
    @JsonProperty("withdraw")
    WITHDRAW,
    /** Goes on with it. */
    @JsonProperty("resume")
    RESUME;

    boolean isPossibleIn(ImplementationState state) {
        return switch (this) {
            case PAUSE -> state == ImplementationState.UNDER_WAY;
            case WITHDRAW -> state == ImplementationState.UNDER_WAY || state == ImplementationState.PAUSED;
            case RESUME -> state == ImplementationState.PAUSED || state == ImplementationState.WITHDRAWN;
        };
    }
}
