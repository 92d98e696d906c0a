package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An implementation has been paused, withdrawn, resumed or closed.
 *
 * @param state where it stands now: {@code under-way}, {@code paused}, {@code withdrawn} or {@code closed}
 */
public record ImplementationStateChanged(
        UUID implementationId, UUID municipalityId, String method, String state, LocalDate changedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.implementation-state-changed.v1";
}
