package org.forankring.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes records from Kafka, whatever bytes they have: each is applied as an event, once, and acknowledged afterwards.
 *
 * <p>A failure that passes is tried again until it has passed, in place, so that order is kept. Any other failure makes
 * the record a dead letter with its reason, and the partition goes on. Nothing gets out of here that could end the
 * channel.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ApplyEvent events;
    private final SetAside letters;
    private final ExecutorService workers;

    Intake(ApplyEvent events, SetAside letters, ExecutorService workers) {
        this.events = events;
        this.letters = letters;
        this.workers = workers;
    }

    /** For an {@code @Incoming} method that takes a {@code ConsumerRecord<byte[], byte[]>}: return what this returns. */
    public Uni<Void> take(ConsumerRecord<byte[], byte[]> record, Handlers handlers) {
        return untilItDoesNotPass(() -> events.apply(record, handlers), handlers)
                .onFailure()
                .recoverWithUni(
                        poison -> untilItDoesNotPass(() -> letters.setAside(record, handlers, poison), handlers))
                .onFailure()
                .invoke(lost -> LOG.errorf(
                        lost,
                        "%s passes over %s/%s@%s, which cannot even be set aside",
                        handlers.consumer(),
                        record.topic(),
                        record.partition(),
                        record.offset()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> untilItDoesNotPass(Runnable work, Handlers handlers) {
        return Uni.createFrom()
                .voidItem()
                .emitOn(workers)
                .invoke(work)
                .onFailure(Transience::isTransient)
                .invoke(failure -> LOG.warnf("%s waits: %s", handlers.consumer(), failure.getMessage()))
                .onFailure(Transience::isTransient)
                .retry()
                .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
