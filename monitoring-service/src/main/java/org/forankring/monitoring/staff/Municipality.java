package org.forankring.monitoring.staff;

import java.util.UUID;

/**
 * A municipality.
 *
 * @param officialCode its code in the national register
 */
public record Municipality(UUID id, String name, String officialCode) {}
