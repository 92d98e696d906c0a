package org.forankring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the servers a test starts from filling the log: only their warnings and errors are told. */
public final class QuietLog {
    /** A logger forgets its level when nobody refers to it. */
    private static final List<Logger> QUIETENED = new ArrayList<>();

    private QuietLog() {}

    /** Lets through warnings and errors only, for these log categories and all below them. */
    public static synchronized void warningsOnly(String... categories) {
        for (String category : categories) {
            quieten(category, Level.WARNING);
        }
    }

    /** Lets through errors only, for these log categories and all below them. */
    public static synchronized void errorsOnly(String... categories) {
        for (String category : categories) {
            quieten(category, Level.SEVERE);
        }
    }

    private static void quieten(String category, Level level) {
        var logger = Logger.getLogger(category);
        logger.setLevel(level);
        QUIETENED.add(logger);
    }
}
