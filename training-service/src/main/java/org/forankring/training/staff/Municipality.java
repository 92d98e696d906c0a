package org.forankring.training.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param officialCode the code of the national register of municipalities
 * @param timeZone the IANA id; null when it has not been told
 * @param language the BCP 47 tag; null when it has not been told
 */
public record Municipality(
        UUID municipalityId,
        String name,
        String officialCode,
        @Nullable String timeZone,
        @Nullable String language,
        Instant asOf)
        implements Registration {}
