package org.forankring.platform.outbox;

import java.util.concurrent.CompletionStage;

/** Where events go: completes when the broker has acknowledged the event on all in-sync replicas. */
@FunctionalInterface
interface Broker {
    CompletionStage<Void> publish(StoredEvent event);
}
