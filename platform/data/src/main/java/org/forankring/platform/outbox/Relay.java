package org.forankring.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Publishes what waits in the outbox. Any number of relays may run: each takes a shard under a lock that
 * PostgreSQL drops with the transaction, so a killed relay leaves nothing behind.
 *
 * <p>Order per aggregate: an event is sent only after the one before it of the same aggregate has been
 * acknowledged. An event is marked after its acknowledgement; a crash in between publishes it again with the
 * same id, which the consumer's inbox recognises.
 */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** Longer than any batch takes to be acknowledged or given up. */
    private static final int SECONDS_FOR_A_BATCH = 600;

    private final UnpublishedEvents events;
    private final Broker broker;
    private final Clock clock;
    private final Duration patience;

    /**
     * A relay between the outbox of a database and a broker. It works across municipalities.
     *
     * @param patience how long one round of acknowledgements may take before it is tried again
     */
    Relay(Sql sql, Broker broker, Clock clock, Duration patience) {
        this.events = new UnpublishedEvents(sql);
        this.broker = broker;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Publishes until nothing is left that this relay may take.
     *
     * @return how many events were published and marked
     * @throws RuntimeException when the database is away; what was published and not marked is published again
     */
    int drain() {
        return Tenancy.everywhere(this::drainAll);
    }

    private int drainAll() {
        int published = 0;
        for (int round = 1; round > 0; published += round) {
            round = 0;
            for (int shard : events.waitingShards()) {
                round += inTransaction(() -> drainOnce(shard));
            }
        }
        return published;
    }

    void forgetPublishedBefore(Duration age) {
        Instant limit = clock.instant().minus(age);
        Tenancy.everywhere(() -> inTransaction(() -> events.forgetPublishedBefore(limit)));
    }

    private static int inTransaction(Callable<Integer> work) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_FOR_A_BATCH).call(work);
    }

    private int drainOnce(int shard) {
        if (!events.take(shard)) {
            return 0;
        }
        List<StoredEvent> waiting = events.oldest(shard);
        // The broker's threads are none of the transaction's.
        List<StoredEvent> acknowledged = QuarkusTransaction.suspendingExisting().call(() -> publish(waiting));
        if (!acknowledged.isEmpty()) {
            events.mark(acknowledged, clock.instant());
        }
        return acknowledged.size();
    }

    private List<StoredEvent> publish(List<StoredEvent> waiting) {
        List<StoredEvent> acknowledged = new ArrayList<>();
        Map<UUID, List<StoredEvent>> byAggregate = new LinkedHashMap<>();
        waiting.forEach(event -> byAggregate
                .computeIfAbsent(event.subject(), subject -> new ArrayList<>())
                .add(event));
        for (int turn = 0; !byAggregate.isEmpty(); turn++) {
            int position = turn;
            byAggregate.values().removeIf(ofAggregate -> ofAggregate.size() <= position);
            Map<StoredEvent, CompletableFuture<Void>> sent = new LinkedHashMap<>();
            byAggregate.values().forEach(ofAggregate -> {
                StoredEvent next = ofAggregate.get(position);
                sent.put(next, broker.publish(next).toCompletableFuture());
            });
            sent.forEach((event, acknowledgement) -> {
                if (isAcknowledged(event, acknowledgement)) {
                    acknowledged.add(event);
                } else {
                    byAggregate.remove(event.subject());
                }
            });
        }
        return acknowledged;
    }

    private boolean isAcknowledged(StoredEvent event, CompletableFuture<Void> acknowledgement) {
        try {
            acknowledgement.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | CompletionException refused) {
            LOG.warnf("Event %s waits: the broker did not acknowledge it (%s)", event.id(), refused.getMessage());
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
