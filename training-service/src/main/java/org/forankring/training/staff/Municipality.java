package org.forankring.training.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * A municipality.
 *
 * @param officialCode the code of the national register of municipalities
 */
public record Municipality(UUID municipalityId, String name, String officialCode, Instant asOf)
        implements Registration {}
