package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A municipality has taken back an application before it was decided. */
public record ApplicationWithdrawn(UUID applicationId, UUID municipalityId, UUID roundId, LocalDate withdrawnOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.application-withdrawn.v1";
}
