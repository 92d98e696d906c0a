package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit has signed off a version of an implementation's plan.
 *
 * @param version counted from 1
 */
public record PlanSignedOff(UUID implementationId, UUID municipalityId, int version, UUID unitId, LocalDate signedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.plan-signed-off.v1";
}
