package org.forankring.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The dead-letter topics of what this service listens to. A replay sends the letters to the topic they came
 * from, as they were; consumers that had applied them know them by their id. How far replays have come is kept
 * as the offset of a consumer group of the service's own.
 */
@ApplicationScoped
class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String TOPIC_SETTING = "mp\\.messaging\\.incoming\\..+\\.dead-letter-queue\\.topic";

    private final Map<String, Object> kafka;
    private final Config settings;
    private final String group;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Config settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.settings = settings;
        this.group = service + ".replay";
    }

    /** What no replay has sent again yet, oldest first per topic. */
    List<DeadLetter> waiting(int limit) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return letters(consumer, limit).stream().map(DeadLetter::of).toList();
        }
    }

    /** Sends again what is waiting; each is passed over by the next replay once the broker has acknowledged it. */
    List<DeadLetter> replay(int limit) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            List<ConsumerRecord<byte[], byte[]>> letters = letters(consumer, limit);
            List<Future<RecordMetadata>> sent = letters.stream()
                    .map(DeadLetters::original)
                    .map(producer::send)
                    .toList();
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            for (int i = 0; i < letters.size(); i++) {
                sent.get(i).get();
                ConsumerRecord<byte[], byte[]> letter = letters.get(i);
                done.put(
                        new TopicPartition(letter.topic(), letter.partition()),
                        new OffsetAndMetadata(letter.offset() + 1));
            }
            consumer.commitSync(done);
            return letters.stream().map(DeadLetter::of).toList();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker did not take a replayed event", refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A replay was interrupted", stopping);
        }
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        List<Header> headers = StreamSupport.stream(letter.headers().spliterator(), false)
                .filter(header -> !DeadLetter.isAddedOnFailure(header))
                .toList();
        return new ProducerRecord<>(DeadLetter.of(letter).topic(), null, letter.key(), letter.value(), headers);
    }

    private List<ConsumerRecord<byte[], byte[]>> letters(KafkaConsumer<byte[], byte[]> consumer, int limit) {
        List<TopicPartition> partitions = topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        while (letters.size() < limit
                && partitions.stream()
                        .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(letters::add);
        }
        return letters.subList(0, Math.min(limit, letters.size()));
    }

    private List<String> topics() {
        return StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches(TOPIC_SETTING))
                .map(name -> settings.getValue(name, String.class))
                .distinct()
                .sorted()
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
