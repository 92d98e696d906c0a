package org.forankring.platform.time;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Knows the municipalities' time zones without asking the database, so that any sentence may ask it. */
@FunctionalInterface
public interface Zones {

    /** The time zone of a municipality, if it is known to have one of its own. */
    Optional<ZoneId> of(UUID municipality);
}
