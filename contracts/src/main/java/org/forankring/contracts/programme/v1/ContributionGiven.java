package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to a plan has been given, or answered. Carries the whole state but for texts, and not who gave it.
 *
 * @param kind {@code need}, {@code context} or {@code idea}
 * @param part the section or part of the plan that it is about, or null
 * @param itemId the item of that part, for example an element; null for the part as a whole
 * @param outcome {@code taken-up}, {@code noted} or {@code declined}; null until it is answered
 * @param answeredOn when it was answered last; null until it is answered
 */
public record ContributionGiven(
        UUID contributionId,
        UUID implementationId,
        UUID municipalityId,
        String kind,
        @Nullable String part,
        @Nullable UUID itemId,
        LocalDate givenOn,
        @Nullable String outcome,
        @Nullable LocalDate answeredOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.contribution-given.v1";
}
