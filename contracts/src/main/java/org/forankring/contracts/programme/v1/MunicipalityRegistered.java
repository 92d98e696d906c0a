package org.forankring.contracts.programme.v1;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality is known, or what is known of it has changed. Carries the whole state.
 *
 * @param officialCode the code of the national register of municipalities
 * @param timeZone by which its calendar goes, an IANA id; null in an event from before it was told
 * @param language of what is written to all of its people, a BCP 47 tag; null likewise
 * @param kind what it is called, for example {@code wellbeing-services-county}; null likewise
 */
public record MunicipalityRegistered(
        UUID municipalityId,
        String name,
        String officialCode,
        @Nullable String timeZone,
        @Nullable String language,
        @Nullable String kind) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.municipality-registered.v1";
}
