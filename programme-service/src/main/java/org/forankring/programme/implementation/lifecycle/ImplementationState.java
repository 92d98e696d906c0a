package org.forankring.programme.implementation.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an implementation stands. */
public enum ImplementationState {
    /** People work on it. */
    @JsonProperty("under-way")
    UNDER_WAY,
    /** It is put off for a while. */
    @JsonProperty("paused")
    PAUSED,
    /** The municipality has given it up; it can be resumed. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The board's collaboration has ended; the municipality's own work goes on. */
    @JsonProperty("closed")
    CLOSED;

    /** Whether it is on its way, even if put off for a while, so that something lies ahead of it. */
    public boolean isOnItsWay() {
        return switch (this) {
            case UNDER_WAY, PAUSED -> true;
            case WITHDRAWN, CLOSED -> false;
        };
    }

    /** The state of the given code. */
    public static ImplementationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The state as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
