package org.forankring.training.staff;

import java.time.Instant;
import java.util.UUID;

/** A unit of a municipality. */
public record Unit(UUID unitId, UUID municipalityId, String name, Instant asOf) implements Registration {}
