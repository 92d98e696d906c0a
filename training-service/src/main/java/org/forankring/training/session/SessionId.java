package org.forankring.training.session;

import java.util.UUID;

/** Which session a seat is asked of. */
public record SessionId(UUID value) {}
