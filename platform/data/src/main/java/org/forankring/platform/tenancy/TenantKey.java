package org.forankring.platform.tenancy;

import java.util.UUID;

/**
 * The key of a row that belongs to a municipality. In the database it leads with the municipality, by which
 * one database can later be spread over several.
 *
 * <p>The components are in alphabetical order because Hibernate takes them so: in another order a loaded
 * collection is looked for under the wrong key and stays empty.
 */
public record TenantKey(UUID id, UUID municipalityId) {

    /** The key of something of a municipality. */
    public static TenantKey of(UUID municipality, UUID id) {
        return new TenantKey(id, municipality);
    }
}
