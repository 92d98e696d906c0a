package org.forankring.testkit.broker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Gives a Quarkus test a Kafka broker with every topic of {@link TestBroker#TOPICS}.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(KafkaResource.class)
 * }</pre>
 *
 * <p>The init argument {@code topics} names further topics to make, separated by commas.
 */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    private List<String> furtherTopics = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        furtherTopics = Arrays.stream(arguments.getOrDefault("topics", "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public Map<String, String> start() {
        TestBroker.createTopics(TestBroker.TOPICS);
        TestBroker.createTopics(furtherTopics);
        return Map.of("kafka.bootstrap.servers", TestBroker.bootstrapServers());
    }

    /** Nothing to stop: the broker serves the next test and ends with the JVM. */
    @Override
    public void stop() {}
}
