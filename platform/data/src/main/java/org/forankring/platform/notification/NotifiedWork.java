package org.forankring.platform.notification;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work done in a thread of its own whenever PostgreSQL notifies of a commit that made some. It looks slowly by itself in
 * case a notification was lost with a connection, and starts over after any failure, errors included: whoever wants the
 * JVM to end without memory tells the JVM so.
 */
public final class NotifiedWork {

    private static final Logger LOG = Logger.getLogger(NotifiedWork.class);

    private final String name;
    private final String channel;
    private final Listening.Source source;
    private final Patience patience;
    private final Portion portion;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    NotifiedWork(String name, String channel, Listening.Source source, Patience patience, Portion portion) {
        this.name = name;
        this.channel = channel;
        this.source = source;
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
        @Nullable Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(patience.pause());
        }
    }

    public String name() {
        return name;
    }

    /** Whether it does what it is there for: it has not been started, has been told to end, or has a living thread. */
    public boolean isWell() {
        @Nullable Thread started = thread;
        return started == null || !running() || started.isAlive();
    }

    private void run() {
        while (running()) {
            try {
                listenAndWork();
            } catch (Throwable failed) {
                startOver(failed);
            }
        }
    }

    private void listenAndWork() throws SQLException, InterruptedException {
        try (Listening listening = source.listen(channel)) {
            while (running()) {
                portion.work(this::running);
                listening.await(patience.poll());
            }
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void startOver(Throwable failed) {
        try {
            if (running()) {
                LOG.warnf("%s starts over: %s", name, failed);
            }
            pause();
        } catch (Throwable again) {
            // For the same want of memory or stack, most likely: there is nothing better to do than to try again.
            Thread.onSpinWait();
        }
    }

    private void pause() {
        try {
            boolean ended = stopped.await(patience.pause().toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("%s paused, %s", name, ended ? "stopping" : "going on");
        } catch (InterruptedException interrupted) {
            // Whoever wants it to end has said so before; any other interruption is no reason to.
            LOG.debugf("%s is interrupted", name);
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
