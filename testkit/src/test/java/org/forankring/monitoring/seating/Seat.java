package org.forankring.monitoring.seating;

import org.forankring.monitoring.waiting.Queue;

/** Half of a circle of groups. */
public record Seat(Queue next) {}
