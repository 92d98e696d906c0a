package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator or barrier stands otherwise than before: by another rating, accepted, or no longer looked at. Carries
 * the whole state but for texts.
 *
 * @param item the code of the framework's item; null for one that the municipality has added
 * @param nature {@code facilitator}, {@code barrier} or {@code neutral}
 * @param strength how much it helps or hinders, 1 to 5 with 5 the strongest
 * @param readiness {@code in-good-order} or {@code needs-strengthening}
 * @param ratedOn the day of the rating by which it stands
 * @param accepted whether it is a high barrier that has been accepted as it is
 * @param withdrawn whether the municipality no longer looks at it
 */
public record DeterminantRated(
        UUID determinantId,
        UUID implementationId,
        UUID municipalityId,
        @Nullable String item,
        String nature,
        int strength,
        String readiness,
        LocalDate ratedOn,
        boolean accepted,
        boolean withdrawn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.determinant-rated.v1";
}
