package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An implementation has moved to another version of its method, which happens only when people decide it.
 */
public record ImplementationMoved(
        UUID implementationId, UUID municipalityId, String method, int methodVersion, LocalDate movedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.implementation-moved.v1";
}
