package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The version of a plan that is in force has been reviewed.
 *
 * @param version the version that was reviewed
 * @param outcome {@code unchanged} or {@code to-be-revised}
 */
public record PlanReviewed(
        UUID implementationId, UUID municipalityId, int version, String outcome, LocalDate reviewedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.plan-reviewed.v1";
}
