package org.forankring.monitoring.implementation;

import java.util.UUID;

/** Another version than before governs a method in a municipality. */
public record GoverningVersionChanged(UUID municipality, String method) {}
