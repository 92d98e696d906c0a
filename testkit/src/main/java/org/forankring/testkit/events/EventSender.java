package org.forankring.testkit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.forankring.testkit.broker.TestBroker;

/**
 * Feeds a service's listeners from a test. Every call returns when the broker has the record.
 *
 * <pre>{@code
 * try (var sender = new EventSender()) {
 *     sender.send("forankring.training", TestEvent.of("forankring.training.training-completed.v1").data(...));
 * }
 * }</pre>
 */
public final class EventSender implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());

    /** Sends an event in binary mode, keyed by its subject. */
    public void send(String topic, TestEvent event) {
        acknowledged(event.recordFor(topic));
    }

    /** Sends any bytes with any headers: a structured event, or what no listener can read. */
    public void sendRaw(String topic, String key, Map<String, String> headers, byte[] value) {
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        acknowledged(record);
    }

    @Override
    public void close() {
        producer.close();
    }

    private void acknowledged(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Not sent to " + record.topic(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.bootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        return settings;
    }
}
