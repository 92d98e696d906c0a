package org.forankring.platform.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Work done in a thread of its own whenever PostgreSQL notifies of a commit that made some. It polls slowly in case
 * a notification was lost with a connection, and starts over after any failure.
 */
public final class NotifiedWork {

    private static final Logger LOG = Logger.getLogger(NotifiedWork.class);

    private final String name;
    private final String channel;
    private final DataSource database;
    private final Patience patience;
    private final Portion portion;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * Work that has not been started.
     *
     * @param name of the thread, for the log
     * @param channel what PostgreSQL notifies on; comes from the code
     */
    public NotifiedWork(String name, String channel, DataSource database, Patience patience, Portion portion) {
        this.name = name;
        this.channel = channel;
        this.database = database;
        this.patience = patience;
        this.portion = portion;
    }

    /** Starts it. */
    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Ends it, waiting a moment for the portion at hand. */
    public void stop() throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(patience.pause());
        }
    }

    private void run() {
        while (running()) {
            try {
                listenAndWork();
            } catch (SQLException | RuntimeException failed) {
                if (running()) {
                    LOG.warnf("%s starts over: %s", name, failed.getMessage());
                    pause();
                }
            }
        }
    }

    private void listenAndWork() throws SQLException {
        try (Connection listening = database.getConnection();
                Statement listen = listening.createStatement()) {
            // Notifications come between transactions only.
            listening.setAutoCommit(true);
            listen.execute("listen " + channel);
            PGConnection notifications = listening.unwrap(PGConnection.class);
            while (running()) {
                portion.work(this::running);
                notifications.getNotifications(Math.toIntExact(patience.poll().toMillis()));
            }
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            boolean ended = stopped.await(patience.pause().toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("%s paused, %s", name, ended ? "stopping" : "going on");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How long the work waits.
     *
     * @param poll for a notification, before it looks by itself
     * @param pause after a failure
     */
    public record Patience(Duration poll, Duration pause) {}

    /** What is done each time. */
    @FunctionalInterface
    public interface Portion {

        /**
         * Does all that there is to do.
         *
         * @param goOn turns false when the work is to end
         */
        void work(BooleanSupplier goOn) throws SQLException;
    }
}
