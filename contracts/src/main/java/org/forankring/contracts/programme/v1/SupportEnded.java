package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The board has ended its support before the planned day. Nothing is told of support that ends as planned.
 *
 * @param endedOn the day on which it was decided
 */
public record SupportEnded(UUID implementationId, UUID municipalityId, String method, LocalDate endedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.support-ended.v1";
}
