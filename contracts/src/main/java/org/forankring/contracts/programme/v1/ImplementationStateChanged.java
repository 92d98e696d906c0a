package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An implementation has been paused, withdrawn, resumed or closed.
 *
 * @param state where it stands now: {@code under-way}, {@code paused}, {@code withdrawn} or {@code closed}
 * @param overridden whether the last gate was passed although something was missing; only when it has been closed
 */
public record ImplementationStateChanged(
        UUID implementationId,
        UUID municipalityId,
        String method,
        String state,
        LocalDate changedOn,
        boolean overridden) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.implementation-state-changed.v1";
}
