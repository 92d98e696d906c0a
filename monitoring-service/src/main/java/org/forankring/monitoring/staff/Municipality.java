package org.forankring.monitoring.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param officialCode its code in the national register
 * @param timeZone the IANA id; null when it has not been told
 * @param language the BCP 47 tag; null when it has not been told
 */
public record Municipality(
        UUID id,
        String name,
        String officialCode,
        @Nullable String timeZone,
        @Nullable String language) {}
