package org.forankring.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings of the incoming channels say of the topics that this service listens to. */
@ApplicationScoped
public class HeardChannels {

    private static final String CHANNELS = "mp.messaging.incoming.";
    private static final String TOPIC = ".topic";
    private static final String DEAD_LETTERS = ".dead-letter-queue.topic";

    private final Config settings;
    private final String group;
    private final List<String> channels;

    HeardChannels(
            Config settings, @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
        this.settings = settings;
        this.group = group;
        this.channels = StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNELS) && name.endsWith(TOPIC) && !name.endsWith(DEAD_LETTERS))
                .map(name -> name.substring(0, name.length() - TOPIC.length()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The consumer group of this service. */
    public String group() {
        return group;
    }

    /** The topics it listens to. */
    public List<String> topics() {
        return channels.stream()
                .map(channel -> value(channel + TOPIC))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where copies of a topic's dead letters go. */
    String deadLetterTopic(String topic) {
        return channels.stream()
                .filter(channel -> value(channel + TOPIC).equals(topic))
                .flatMap(channel -> settings.getOptionalValue(channel + DEAD_LETTERS, String.class).stream())
                .findFirst()
                .orElse(topic + ".dlq");
    }

    private String value(String name) {
        return settings.getValue(name, String.class);
    }
}
