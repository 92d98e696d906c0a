package org.forankring.programme.implementation.application;

import java.util.UUID;

/**
 * What a municipality applies with.
 *
 * @param expectedEmployees how many employees it expects to have trained
 * @param by the subject of the access token
 */
public record SupportRequest(UUID municipality, UUID round, String motivation, int expectedEmployees, String by) {}
