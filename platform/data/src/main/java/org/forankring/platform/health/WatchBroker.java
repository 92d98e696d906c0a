package org.forankring.platform.health;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.forankring.platform.inbox.HeardChannels;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the broker now and then, so that health answers at once whatever the broker does: whether it can be reached,
 * and how long events wait to be heard.
 */
@ApplicationScoped
class WatchBroker implements Backlog {

    private static final Logger LOG = Logger.getLogger(WatchBroker.class);

    private final BrokerState broker;
    private final HeardChannels channels;
    private final HealthSettings settings;
    private final Clock clock;
    private final Map<TopicPartition, Progress> progress = new ConcurrentHashMap<>();
    private volatile @Nullable Instant awaySince;

    WatchBroker(BrokerState broker, HeardChannels channels, HealthSettings settings, Clock clock) {
        this.broker = broker;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{forankring.health.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            broker.reaches()
                    .forEach((partition, reach) -> progress.computeIfAbsent(partition, any -> new Progress())
                            .see(reach.done(), reach.end(), clock.instant()));
            awaySince = null;
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            LOG.debugf("The broker does not tell how far it is: %s", away.getMessage());
            if (awaySince == null) {
                awaySince = clock.instant();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Since when the broker has been away, if it is. */
    Optional<Instant> awaySince() {
        return Optional.ofNullable(awaySince);
    }

    @Override
    public Map<String, Duration> oldest() {
        Instant now = clock.instant();
        Map<String, Duration> waited = new TreeMap<>();
        channels.topics().forEach(topic -> waited.put(topic, Duration.ZERO));
        progress.forEach((partition, seen) -> seen.since()
                .map(since -> Duration.between(since, now))
                .ifPresent(longer -> waited.merge(
                        partition.topic(), longer, (one, other) -> one.compareTo(other) > 0 ? one : other)));
        return waited;
    }

    @Override
    public Duration patience() {
        return settings.heardLate();
    }
}
