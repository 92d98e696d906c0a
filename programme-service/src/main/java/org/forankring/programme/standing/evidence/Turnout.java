package org.forankring.programme.standing.evidence;

import java.util.UUID;

/**
 * A session has been held for the employees of a municipality.
 *
 * @param attended how many of them were present on one day at least
 * @param completed how many of them were present on every day
 */
public record Turnout(UUID municipality, Session session, int attended, int completed) {}
