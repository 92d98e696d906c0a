package org.forankring.monitoring.indicator;

import java.time.YearMonth;
import java.util.UUID;

/** A unit's use of a method in a month: what a roll-up counts. */
public record Bucket(UUID municipality, UUID unit, String method, YearMonth month) {}
