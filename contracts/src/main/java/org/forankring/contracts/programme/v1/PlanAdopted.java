package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an implementation's plan is in force.
 *
 * @param version counted from 1
 * @param meetingId the meeting that changed the plan; absent when none did
 */
public record PlanAdopted(
        UUID implementationId,
        UUID municipalityId,
        int version,
        LocalDate adoptedOn,
        @Nullable UUID meetingId) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.plan-adopted.v1";
}
