package org.forankring.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs the relay in its own thread: wakes on PostgreSQL's notification of a commit that wrote events, polls
 * slowly in case a notification was lost with a connection, and starts over after any failure.
 */
@ApplicationScoped
class RunRelay {

    private static final Logger LOG = Logger.getLogger(RunRelay.class);
    private static final Duration SWEEP = Duration.ofHours(1);

    private final DataSource database;
    private final Relay relay;
    private final OutboxSettings settings;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    RunRelay(DataSource database, Broker broker, OutboxSettings settings, Clock clock) {
        this.database = database;
        this.relay = new Relay(database, broker, clock, settings.patience());
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(settings.pause());
        }
    }

    private void run() {
        while (running()) {
            try {
                listenAndDrain();
            } catch (SQLException | RuntimeException failed) {
                if (running()) {
                    LOG.warnf("The outbox relay starts over: %s", failed.getMessage());
                    pause();
                }
            }
        }
    }

    private void listenAndDrain() throws SQLException {
        try (Connection listening = database.getConnection();
                Statement listen = listening.createStatement()) {
            listen.execute("listen outbox");
            PGConnection notifications = listening.unwrap(PGConnection.class);
            Instant sweep = clock.instant();
            while (running()) {
                relay.drain();
                if (!clock.instant().isBefore(sweep)) {
                    relay.forgetPublishedBefore(settings.retention());
                    sweep = clock.instant().plus(SWEEP);
                }
                notifications.getNotifications(Math.toIntExact(settings.poll().toMillis()));
            }
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            boolean ended = stopped.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("Paused, %s", ended ? "stopping" : "going on");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
