package org.forankring.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Copies dead letters to the topic for them, for whoever watches the broker rather than the service. Nothing is read from
 * there: the letter itself is kept by {@link DeadLetters}, so that a copy that fails is a line in the log.
 */
@ApplicationScoped
class LetterTopics {

    private static final Logger LOG = Logger.getLogger(LetterTopics.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PREFIX = "dead-letter-";

    private final Map<String, Object> kafka;
    private final HeardChannels channels;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    LetterTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka, HeardChannels channels) {
        this.kafka = kafka;
        this.channels = channels;
    }

    void copy(ConsumerRecord<byte[], byte[]> record, String consumer, Throwable poison) {
        try {
            producer().send(letter(record, consumer, poison)).get();
        } catch (ExecutionException | KafkaException refused) {
            LOG.warnf("A dead letter of %s is not copied to its topic: %s", consumer, refused.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> record, String consumer, Throwable poison) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                channels.deadLetterTopic(record.topic()), null, record.key(), record.value(), record.headers());
        Map<String, String> told = new HashMap<>();
        told.put("consumer", consumer);
        told.put("reason", LetterTexts.reason(poison));
        told.put("exception-class-name", poison.getClass().getName());
        told.put("topic", record.topic());
        told.put("partition", Integer.toString(record.partition()));
        told.put("offset", Long.toString(record.offset()));
        if (poison.getCause() != null) {
            told.put("cause", LetterTexts.reason(poison.getCause()));
        }
        told.forEach((name, text) -> letter.headers().add(PREFIX + name, text.getBytes(StandardCharsets.UTF_8)));
        return letter;
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        @Nullable KafkaProducer<byte[], byte[]> known = producer;
        if (known == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            int millis = Math.toIntExact(PATIENCE.toMillis());
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * millis);
            known = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = known;
        }
        return Objects.requireNonNull(known);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }
}
