package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round has been planned: municipalities can apply for it.
 *
 * @param methodVersion the version of the method to which it keeps
 */
public record RoundPlanned(UUID roundId, String name, String method, int methodVersion, LocalDate startsOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.round-planned.v1";
}
