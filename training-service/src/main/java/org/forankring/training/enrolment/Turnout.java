package org.forankring.training.enrolment;

import java.util.UUID;

/**
 * What has come of a session for the employees of one municipality.
 *
 * @param attended how many were present on one day at least
 * @param completed how many of them were present on every day
 * @param version grows with each change; tells what is newer
 */
public record Turnout(UUID municipalityId, int attended, int completed, long version) {}
