package org.forankring.platform.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a listener knows of an event besides its fact.
 *
 * @param id unique per source
 * @param subject the aggregate's id
 * @param aggregateVersion grows with each event of the aggregate; 0 when the producer gave none
 * @param municipality the municipality it belongs to, if it belongs to one
 * @param correlation the correlation id of the request that caused it, if known
 * @param occurredAt when it happened, by the producer; when it was received, if the producer does not say
 */
public record ReceivedEvent(
        String id,
        String type,
        String subject,
        long aggregateVersion,
        Optional<UUID> municipality,
        Optional<String> correlation,
        Instant occurredAt) {}
