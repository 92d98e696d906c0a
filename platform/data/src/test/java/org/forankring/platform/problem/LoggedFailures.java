package org.forankring.platform.problem;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs as failures of the service while this is open. */
final class LoggedFailures extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("http-problem");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LoggedFailures() {
        logger.addHandler(this);
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
            lines.add(line.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
