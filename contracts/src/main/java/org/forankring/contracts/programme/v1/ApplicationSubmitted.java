package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A municipality has applied for the board's support in a round.
 *
 * @param expectedEmployees how many employees it expects to have trained
 */
public record ApplicationSubmitted(
        UUID applicationId, UUID municipalityId, UUID roundId, int expectedEmployees, LocalDate submittedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.application-submitted.v1";
}
