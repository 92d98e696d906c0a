package org.forankring.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * Applies the event in a record in one transaction together with the note in the inbox, within the scope of the
 * municipality it belongs to. It throws what keeps the event from being applied.
 */
@ApplicationScoped
class ApplyEvent {

    private final OpenEnvelope envelopes;
    private final Inbox inbox;
    private final ObjectMapper json;

    ApplyEvent(OpenEnvelope envelopes, Inbox inbox, ObjectMapper json) {
        this.envelopes = envelopes;
        this.inbox = inbox;
        this.json = json;
    }

    /** Applies it, unless it has been applied before or nobody handles its type. */
    void apply(ConsumerRecord<byte[], byte[]> record, Handlers handlers) {
        Envelope envelope = envelopes.open(record);
        ReceivedEvent event = envelope.event();
        handlers.find(event.type()).ifPresent(handler -> {
            @Nullable String before = Correlation.currentId();
            Correlation.continueAs(event.correlation().orElse(null));
            try {
                within(
                        event,
                        () -> QuarkusTransaction.requiringNew().call(() -> {
                            applyOnce(envelope, handlers.consumer(), handler);
                            return true;
                        }));
            } finally {
                Correlation.continueAs(before);
            }
        });
    }

    private <T extends Record> void applyOnce(Envelope envelope, String consumer, Handlers.Handler<T> handler) {
        ReceivedEvent event = envelope.event();
        T fact = fact(envelope.data(), handler.fact());
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

    private <T> T fact(String data, Class<T> type) {
        @Nullable T fact;
        try {
            fact = json.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (JsonProcessingException unreadable) {
            throw new PoisonEvent("The event's data is not a " + type.getSimpleName(), unreadable);
        }
        if (fact == null) {
            throw new PoisonEvent("The event has no data");
        }
        return fact;
    }
}
