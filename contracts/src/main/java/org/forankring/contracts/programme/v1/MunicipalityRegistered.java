package org.forankring.contracts.programme.v1;

import java.util.UUID;

/**
 * A municipality is known, or what is known of it has changed. Carries the whole state.
 *
 * @param officialCode the code of the national register of municipalities
 */
public record MunicipalityRegistered(UUID municipalityId, String name, String officialCode) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.municipality-registered.v1";
}
