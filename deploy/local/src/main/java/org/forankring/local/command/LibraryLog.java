package org.forankring.local.command;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends what libraries log inside the launcher to a file, so that people see only the progress. */
final class LibraryLog {
    private LibraryLog() {}

    /** Takes effect only before the first logger is made. */
    static void to(Path file) {
        System.setProperty("org.slf4j.simpleLogger.logFile", file.toString());
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.log.io.zonky.test", "info");
        // While the broker starts, every attempt to reach it would be a warning.
        System.setProperty("org.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient", "error");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        LoggerFactory.getLogger(LibraryLog.class).debug("The log begins");
    }
}
