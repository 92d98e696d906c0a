package org.forankring.monitoring.staff;

import java.util.UUID;

/** A unit of a municipality. */
public record Unit(UUID id, UUID municipality, String name) {}
