package org.forankring.monitoring.waiting;

import org.forankring.monitoring.seating.Seat;

/** Half of a circle of groups. */
public record Queue(Seat next) {}
