package org.forankring.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it lies in the outbox, waiting to be published. */
record StoredEvent(
        long position,
        UUID id,
        String type,
        UUID subject,
        long aggregateVersion,
        @Nullable UUID municipality,
        @Nullable String correlation,
        Instant occurredAt,
        String data) {}
