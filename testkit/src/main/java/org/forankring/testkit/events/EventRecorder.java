package org.forankring.testkit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.forankring.testkit.broker.TestBroker;

/**
 * Reads a topic on behalf of a test, without a consumer group and so without disturbing anybody.
 *
 * <pre>{@code
 * try (var events = EventRecorder.fromNow("forankring.programme")) {
 *     commit(application);
 *     var committed = events.await("forankring.programme.implementation-committed.v1", application.id());
 *     assertThat(committed.data().get("municipality").asText()).isEqualTo(...);
 * }
 * }</pre>
 *
 * <p>Not for use by several threads at once.
 */
public final class EventRecorder implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<RecordedEvent> recorded = new ArrayList<>();

    private EventRecorder(String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
    }

    /** Records what is sent to the topic after this call. */
    public static EventRecorder fromNow(String topic) {
        var recorder = new EventRecorder(topic);
        recorder.consumer.seekToEnd(recorder.consumer.assignment());
        recorder.consumer.assignment().forEach(recorder.consumer::position);
        return recorder;
    }

    /** Records everything the topic holds, also what earlier tests sent. */
    public static EventRecorder fromBeginning(String topic) {
        var recorder = new EventRecorder(topic);
        recorder.consumer.seekToBeginning(recorder.consumer.assignment());
        return recorder;
    }

    /**
     * Waits, up to 15 seconds, for an event of a type about a subject, and answers the first.
     *
     * @param subject the aggregate's identifier, by its text
     */
    public RecordedEvent await(String type, Object subject) {
        return await(type + " about " + subject, has("type", type).and(has("subject", subject)));
    }

    /** As {@link #await(String, Object)}, for a record that a test describes in its own way. */
    public RecordedEvent await(String description, Predicate<RecordedEvent> wanted) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = first(wanted);
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("No " + description + " on " + topic + ", only " + recorded);
            }
            poll();
            found = first(wanted);
        }
        return found.get();
    }

    /** Everything recorded, with all that the topic holds at this moment; events of one key in their order. */
    public List<RecordedEvent> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(recorded);
    }

    /** Of {@link #all}, the events about a subject. */
    public List<RecordedEvent> about(Object subject) {
        return all().stream().filter(has("subject", subject)).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void poll() {
        consumer.poll(POLL).forEach(received -> recorded.add(new RecordedEvent(received)));
    }

    private Optional<RecordedEvent> first(Predicate<RecordedEvent> wanted) {
        return recorded.stream().filter(wanted).findFirst();
    }

    private static Predicate<RecordedEvent> has(String attribute, Object value) {
        return event ->
                event.attribute(attribute).filter(value.toString()::equals).isPresent();
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.bootstrapServers());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return settings;
    }
}
