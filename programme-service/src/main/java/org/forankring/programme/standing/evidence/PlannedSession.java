package org.forankring.programme.standing.evidence;

import java.util.Optional;
import java.util.UUID;

/**
 * A session has been planned.
 *
 * @param municipality where it is held on site; empty for a joint session, which is open to every municipality
 */
public record PlannedSession(Session session, Optional<UUID> municipality) {}
