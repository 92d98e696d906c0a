package org.forankring.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it goes into the outbox when its transaction commits. */
record RecordedEvent(
        UUID id, PendingEvent event, String data, @Nullable String correlation, Instant occurredAt) {

    /** The shard that one relay at a time publishes from. */
    int shard() {
        return Math.floorMod(event.subject().hashCode(), Outbox.SHARDS);
    }

    /** The class of subjects that one transaction at a time commits events of. */
    int lock() {
        return Math.floorMod(event.subject().hashCode(), Outbox.LOCKS);
    }
}
