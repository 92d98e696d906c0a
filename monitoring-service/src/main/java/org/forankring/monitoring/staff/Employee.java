package org.forankring.monitoring.staff;

import java.util.UUID;

/** An employee of a municipality. */
public record Employee(UUID municipality, UUID id) {}
