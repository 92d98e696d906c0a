package org.forankring.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.forankring.platform.notification.NotifiedWork;
import org.forankring.platform.notification.Workers;
import org.forankring.platform.sql.Sql;

/** Runs the relay whenever a commit has written events, and sweeps out what was published long ago. */
@ApplicationScoped
class RunRelay {

    private static final Duration SWEEP = Duration.ofHours(1);

    private final Relay relay;
    private final OutboxSettings settings;
    private final Clock clock;
    private final NotifiedWork work;
    private Instant nextSweep = Instant.MIN;

    RunRelay(Sql sql, Workers workers, Broker broker, OutboxSettings settings, Clock clock) {
        this.relay = new Relay(sql, broker, clock, settings.patience());
        this.settings = settings;
        this.clock = clock;
        this.work = workers.worker(
                "outbox-relay",
                "outbox",
                new NotifiedWork.Patience(settings.poll(), settings.pause()),
                goOn -> drainAndSweep());
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            work.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        work.stop();
    }

    private void drainAndSweep() {
        relay.drain();
        if (!clock.instant().isBefore(nextSweep)) {
            relay.forgetPublishedBefore(settings.retention());
            nextSweep = clock.instant().plus(SWEEP);
        }
    }
}
