package org.forankring.local.infrastructure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics the services publish to: one per context, each with its dead-letter topic. Events are kept for ever, so that a
 * view can be rebuilt; copies of dead letters for as long as the services keep the letters.
 */
final class Topics {
    private static final int PARTITIONS = 6;
    private static final short REPLICAS = 1;
    private static final int PATIENCE_MILLIS = 3_000;

    private static final String LETTERS_MILLIS =
            Long.toString(Duration.ofDays(90).toMillis());

    static final List<NewTopic> ALL = Databases.SERVICES.stream()
            .map(context -> "forankring." + context)
            .flatMap(topic -> Stream.of(
                    new NewTopic(topic, PARTITIONS, REPLICAS).configs(retention("-1")),
                    new NewTopic(topic + ".dlq", 1, REPLICAS).configs(retention(LETTERS_MILLIS))))
            .toList();

    private Topics() {}

    private static Map<String, String> retention(String millis) {
        return Map.of("retention.ms", millis);
    }

    /** Makes the topics that are missing; false while the broker does not answer. */
    static boolean exist(String broker) throws InterruptedException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS))) {
            for (var outcome : admin.createTopics(ALL).values().values()) {
                try {
                    outcome.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
