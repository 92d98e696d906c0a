package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The board has promised a municipality its support: an implementation begins.
 *
 * @param committedOn the date of the promise in the municipality's zone
 */
public record ImplementationCommitted(
        UUID implementationId,
        UUID municipalityId,
        UUID roundId,
        String method,
        int methodVersion,
        LocalDate committedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.implementation-committed.v1";
}
