package org.forankring.testkit.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TestBrokerTest {
    private final Map<String, String> resource = startedResource();

    @Test
    void every_context_has_a_topic_and_a_dead_letter_topic() throws Exception {
        try (var admin = Admin.create(client())) {
            assertThat(admin.listTopics().names().get())
                    .contains(
                            "forankring.programme", "forankring.programme.dlq",
                            "forankring.training", "forankring.training.dlq",
                            "forankring.monitoring", "forankring.monitoring.dlq");
            assertThat(admin.describeTopics(Set.of("forankring.programme"))
                            .allTopicNames()
                            .get()
                            .get("forankring.programme")
                            .partitions())
                    .hasSize(3);
        }
    }

    @Test
    void records_survive_a_restart_on_the_same_address() throws Exception {
        TestBroker.createTopics(Set.of("kept"));
        send("kept", "before");

        try (var outage = TestBroker.outage()) {
            assertThatThrownBy(() -> send("kept", "while it is down")).isInstanceOf(ExecutionException.class);
        }
        send("kept", "after");

        assertThat(TestBroker.bootstrapServers()).isEqualTo(resource.get("kafka.bootstrap.servers"));
        try (var consumer = consumerFromTheBeginning("kept")) {
            var read = new ArrayList<String>();
            Awaitility.await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(new String(record.value(), UTF_8)));
                return read.size() >= 2;
            });
            assertThat(read).containsExactly("before", "after");
        }
    }

    @Test
    void the_resource_makes_the_topics_a_test_asks_for() throws Exception {
        try (var admin = Admin.create(client())) {
            assertThat(admin.listTopics().names().get()).contains("of-one-test", "of-another");
        }
    }

    @Test
    void a_topic_nobody_made_cannot_be_written_to() {
        assertThatThrownBy(() -> send("of-nobody", "lost")).isInstanceOf(ExecutionException.class);
    }

    @Test
    void nothing_is_lost_by_making_a_topic_twice() throws Exception {
        TestBroker.createTopics(Set.of("twice"));
        send("twice", "first");

        TestBroker.createTopics(Set.of("twice"));

        try (var consumer = consumerFromTheBeginning("twice")) {
            assertThat(consumer.endOffsets(consumer.assignment())).containsValue(1L);
        }
    }

    private static Map<String, String> startedResource() {
        var resource = new KafkaResource();
        resource.init(Map.of("topics", "of-one-test, of-another"));
        return resource.start();
    }

    private void send(String topic, String value) throws Exception {
        try (var producer = new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, null, value.getBytes(UTF_8)))
                    .get();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumerFromTheBeginning(String topic) {
        var consumer = new KafkaConsumer<>(client(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = Set.of(new TopicPartition(topic, 0));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private Map<String, Object> client() {
        return Map.of(
                "bootstrap.servers", resource.get("kafka.bootstrap.servers"),
                "max.block.ms", 2000,
                "request.timeout.ms", 2000,
                "delivery.timeout.ms", 3000,
                "linger.ms", 0);
    }
}
