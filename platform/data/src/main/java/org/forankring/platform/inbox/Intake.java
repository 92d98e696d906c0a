package org.forankring.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes events from Kafka: each is applied in one transaction together with the note in the inbox, within the
 * scope of the municipality it belongs to, and acknowledged afterwards.
 *
 * <p>A failure that passes is tried again until it has passed, in place, so that order is kept. Any other
 * failure sends the event to the dead-letter topic with its error, and the partition goes on.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final ObjectMapper json;
    private final ExecutorService workers;
    private final Clock clock;

    Intake(Inbox inbox, ObjectMapper json, ExecutorService workers, Clock clock) {
        this.inbox = inbox;
        this.json = json;
        this.workers = workers;
        this.clock = clock;
    }

    /** For an {@code @Incoming} method that takes a {@code Message<String>}: return what this returns. */
    public Uni<Void> take(Message<String> message, Handlers handlers) {
        return Uni.createFrom()
                .voidItem()
                .emitOn(workers)
                .invoke(() -> apply(message, handlers))
                .onFailure(Transience::isTransient)
                .invoke(failure -> LOG.warnf("%s waits: %s", handlers.consumer(), failure.getMessage()))
                .onFailure(Transience::isTransient)
                .retry()
                .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .onItemOrFailure()
                .transformToUni((applied, poison) -> Uni.createFrom()
                        .completionStage(poison == null ? message.ack() : refuse(message, handlers, poison)));
    }

    private void apply(Message<String> message, Handlers handlers) {
        ReceivedEvent event = read(message);
        handlers.find(event.type()).ifPresent(handler -> {
            Correlation.continueAs(event.correlation().orElse(null));
            try {
                within(
                        event,
                        () -> QuarkusTransaction.requiringNew().call(() -> {
                            applyOnce(message, event, handlers.consumer(), handler);
                            return true;
                        }));
            } finally {
                Correlation.continueAs(null);
            }
        });
    }

    private <T extends Record> void applyOnce(
            Message<String> message, ReceivedEvent event, String consumer, Handlers.Handler<T> handler) {
        T fact = fact(message, handler.fact());
        if (inbox.isFirstTime(consumer, event) && (!handler.onlyLatest() || inbox.isNewest(consumer, event))) {
            handler.effect().accept(fact, event);
        }
    }

    private static void within(ReceivedEvent event, Supplier<Boolean> work) {
        if (event.municipality().isPresent()) {
            Tenancy.in(event.municipality().get(), work);
        } else {
            Tenancy.everywhere(work);
        }
    }

    private ReceivedEvent read(Message<String> message) {
        IncomingCloudEventMetadata<?> metadata = message.getMetadata(IncomingCloudEventMetadata.class)
                .orElseThrow(() -> new PoisonEvent("The record is not a CloudEvent"));
        try {
            return ReceivedEvent.of(metadata, clock.instant());
        } catch (IllegalArgumentException unreadable) {
            throw new PoisonEvent("An attribute of the event cannot be read", unreadable);
        }
    }

    private <T> T fact(Message<String> message, Class<T> type) {
        @Nullable T fact;
        try {
            fact = json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(message.getPayload());
        } catch (JsonProcessingException unreadable) {
            throw new PoisonEvent("The event's data is not a " + type.getSimpleName(), unreadable);
        }
        if (fact == null) {
            throw new PoisonEvent("The event has no data");
        }
        return fact;
    }

    private static CompletionStage<Void> refuse(Message<String> message, Handlers handlers, Throwable poison) {
        LOG.errorf(
                poison,
                "%s sends an event to the dead-letter topic: %s",
                handlers.consumer(),
                message.getMetadata(IncomingKafkaRecordMetadata.class)
                        .map(record -> record.getTopic() + "/" + record.getPartition() + "@" + record.getOffset())
                        .orElse("?"));
        return message.nack(poison);
    }
}
