package org.forankring.testkit.broker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.forankring.testkit.JvmWide;

/**
 * The JVM's one Kafka broker, with the topics of every context and their dead-letter topics. As in production, a topic
 * that nobody created does not come into being by being written to.
 *
 * <p>Records stay until the JVM ends, also while the broker is stopped; a test looks for its own by identifier.
 */
public final class TestBroker {
    /** The topics of the three contexts and, with {@code .dlq} appended, their dead-letter topics. */
    public static final List<String> TOPICS = Stream.of("programme", "training", "monitoring")
            .map("forankring."::concat)
            .flatMap(topic -> Stream.of(topic, topic + ".dlq"))
            .toList();

    private static final int PARTITIONS = 3;

    private TestBroker() {}

    /** The broker's address as {@code host:port}; the first call starts it. */
    public static String bootstrapServers() {
        return JvmWide.get(String.class, KafkaServer.class, "address");
    }

    /** Makes topics of three partitions; those that exist are left alone. */
    public static void createTopics(Collection<String> names) {
        var topics = names.stream()
                .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            for (var creation : admin.createTopics(topics).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("No topics made of " + names, failed.getCause());
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Takes the broker away until the outage is closed; its address and its records are kept. */
    public static Outage outage() {
        stop();
        return TestBroker::start;
    }

    /** Takes the broker down. Always {@link #start} it again in the same test, or use {@link #outage}. */
    public static void stop() {
        JvmWide.run(KafkaServer.class, "stop");
    }

    /** Brings a stopped broker back on the same address, with the records it had. */
    public static void start() {
        JvmWide.run(KafkaServer.class, "start");
    }

    /** A time without the broker; closing it ends it. */
    @FunctionalInterface
    public interface Outage extends AutoCloseable {
        @Override
        void close();
    }
}
