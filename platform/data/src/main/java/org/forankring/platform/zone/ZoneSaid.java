package org.forankring.platform.zone;

import java.util.UUID;

/**
 * A municipality's time zone has been stored. Fired in the transaction, so that it holds at once when that commits.
 *
 * @param zone its IANA id
 */
public record ZoneSaid(UUID municipality, String zone) {}
