package org.forankring.platform.health;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.forankring.platform.inbox.HeardChannels;
import org.jspecify.annotations.Nullable;

/** Asks the broker how far its topics go and how far this service has heard them. */
@ApplicationScoped
class BrokerState {

    private final Map<String, Object> kafka;
    private final HeardChannels channels;
    private final Duration patience;
    private @Nullable Admin admin;

    BrokerState(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            HeardChannels channels,
            HealthSettings settings) {
        this.kafka = kafka;
        this.channels = channels;
        this.patience = settings.patience();
    }

    /**
     * How far the partitions of the topics that are listened to go; one that nobody has made yet has none.
     *
     * @throws ExecutionException when the broker refuses
     * @throws TimeoutException when it does not answer
     */
    Map<TopicPartition, Reach> reaches() throws ExecutionException, TimeoutException, InterruptedException {
        Admin client = admin();
        answer(client.describeCluster().clusterId());
        Map<TopicPartition, OffsetAndMetadata> heard =
                answer(client.listConsumerGroupOffsets(channels.group()).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Reach> reaches = new HashMap<>();
        for (String topic : channels.topics()) {
            Map<TopicPartition, OffsetSpec> latest = partitions(client, topic).stream()
                    .collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
            answer(client.listOffsets(latest).all()).forEach((partition, end) -> {
                @Nullable OffsetAndMetadata done = heard.get(partition);
                reaches.put(partition, new Reach(done == null ? 0 : done.offset(), end.offset()));
            });
        }
        return reaches;
    }

    private List<TopicPartition> partitions(Admin client, String topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            TopicDescription known = answer(
                            client.describeTopics(List.of(topic)).allTopicNames())
                    .get(topic);
            return known == null
                    ? List.of()
                    : known.partitions().stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UnknownTopicOrPartitionException) {
                return List.of();
            }
            throw refused;
        }
    }

    private <T> T answer(KafkaFuture<T> asked) throws ExecutionException, TimeoutException, InterruptedException {
        return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        @Nullable Admin known = admin;
        if (known == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            int millis = Math.toIntExact(patience.toMillis());
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
            known = Admin.create(settings);
            admin = known;
        }
        return known;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    /**
     * How far a partition goes.
     *
     * @param done the offset of the first record that has not been heard
     * @param end the offset that the next record will have
     */
    record Reach(long done, long end) {}
}
