package org.forankring.monitoring.indicator.listening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.forankring.monitoring.indicator.RecomputeIndicators;
import org.forankring.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * One of the workers that share the recomputation, one per replica: wakes on PostgreSQL's notification of a commit
 * that marked something, polls slowly in case a notification was lost with a connection, and starts over after any
 * failure. It works across municipalities.
 */
@ApplicationScoped
class RecomputeWhenMarked {

    private static final Logger LOG = Logger.getLogger(RecomputeWhenMarked.class);

    private final DataSource database;
    private final RecomputeIndicators indicators;
    private final IndicatorSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    RecomputeWhenMarked(DataSource database, RecomputeIndicators indicators, IndicatorSettings settings) {
        this.database = database;
        this.indicators = indicators;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("indicator-worker").daemon().start(this::run);
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
                listenAndRecompute();
            } catch (SQLException | RuntimeException failed) {
                if (running()) {
                    LOG.warnf("The recomputation of indicators starts over: %s", failed.getMessage());
                    pause();
                }
            }
        }
    }

    private void listenAndRecompute() throws SQLException {
        try (Connection listening = database.getConnection();
                Statement listen = listening.createStatement()) {
            listen.execute("listen indicator_mark");
            PGConnection notifications = listening.unwrap(PGConnection.class);
            while (running()) {
                while (running() && Tenancy.everywhere(indicators::recompute) > 0) {
                    LOG.debug("A portion of indicators is recomputed");
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
