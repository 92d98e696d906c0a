package org.forankring.monitoring.userecord;

import java.util.UUID;

/**
 * Who reports: one client information system of one municipality, as its access token says.
 *
 * @param sourceSystem the system's stable name within the municipality
 */
public record Origin(UUID municipality, String sourceSystem) {}
