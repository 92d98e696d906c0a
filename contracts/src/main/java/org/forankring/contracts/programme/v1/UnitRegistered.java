package org.forankring.contracts.programme.v1;

import java.util.UUID;

/** A unit of a municipality is known, or what is known of it has changed. Carries the whole state. */
public record UnitRegistered(UUID unitId, UUID municipalityId, String name) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.unit-registered.v1";
}
