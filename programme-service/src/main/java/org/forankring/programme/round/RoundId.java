package org.forankring.programme.round;

import java.util.UUID;

/** Which round something is asked of. */
public record RoundId(UUID value) {}
