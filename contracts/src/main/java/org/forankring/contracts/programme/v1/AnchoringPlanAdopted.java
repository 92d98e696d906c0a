package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of an implementation's anchoring plan is in force: the municipality goes on by itself.
 *
 * @param version counted from 1
 */
public record AnchoringPlanAdopted(
        UUID implementationId, UUID municipalityId, String method, int version, LocalDate adoptedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.anchoring-plan-adopted.v1";
}
