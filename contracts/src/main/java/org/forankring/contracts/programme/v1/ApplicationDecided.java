package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The board has decided an application, which it does once.
 *
 * @param outcome {@code committed} or {@code declined}
 * @param implementationId what begins with a commitment; null when it was declined
 */
public record ApplicationDecided(
        UUID applicationId,
        UUID municipalityId,
        UUID roundId,
        String outcome,
        @Nullable UUID implementationId,
        LocalDate decidedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.application-decided.v1";
}
