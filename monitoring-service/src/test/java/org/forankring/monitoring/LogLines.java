package org.forankring.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while it is open. */
public final class LogLines extends Handler implements AutoCloseable {

    private final Logger logger;
    private final Level before;
    private final Predicate<LogRecord> wanted;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines(Logger logger, Level level, Predicate<LogRecord> wanted) {
        this.logger = logger;
        this.before = logger.getLevel();
        this.wanted = wanted;
        setLevel(level);
        logger.setLevel(level);
        logger.addHandler(this);
    }

    /** Everything at the level that the service logs at. */
    public static LogLines ofEverything() {
        return new LogLines(Logger.getLogger(""), Level.INFO, any -> true);
    }

    /** The statements that the current thread has the database carry out, by what the driver sends. */
    public static LogLines ofStatements() {
        long thread = Thread.currentThread().threadId();
        return new LogLines(
                Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl"),
                Level.FINEST,
                line -> line.getLongThreadID() == thread && line.getMessage().contains("FE=> Execute"));
    }

    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (wanted.test(line)) {
            lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
