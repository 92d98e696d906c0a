package org.forankring.platform.outbox;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Publishes to the service's topic as a CloudEvent (1.0, binary mode) through the {@code outbox} channel. */
@ApplicationScoped
class KafkaBroker implements Broker {

    private final MutinyEmitter<String> channel;
    private final URI source;

    KafkaBroker(
            @Channel("outbox") MutinyEmitter<String> channel,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.channel = channel;
        this.source = URI.create("urn:forankring:" + service);
    }

    @Override
    public CompletionStage<Void> publish(StoredEvent event) {
        var cloudEvent = OutgoingCloudEventMetadata.<String>builder()
                .withId(event.id().toString())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject().toString())
                .withTimestamp(event.occurredAt().atZone(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("aggregateversion", Long.toString(event.aggregateVersion()));
        if (event.municipality() != null) {
            cloudEvent.withExtension("municipalityid", event.municipality().toString());
        }
        if (event.correlation() != null) {
            cloudEvent.withExtension("correlationid", event.correlation());
        }
        var record = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.subject().toString())
                .build();
        return channel.sendMessage(Message.of(event.data(), Metadata.of(cloudEvent.build(), record)))
                .subscribeAsCompletionStage();
    }
}
