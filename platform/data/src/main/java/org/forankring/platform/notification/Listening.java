package org.forankring.platform.notification;

import java.sql.SQLException;
import java.time.Duration;

/** An ear for one channel. */
interface Listening extends AutoCloseable {

    /** Waits until something is notified of, or as long as told. */
    void await(Duration atMost) throws SQLException, InterruptedException;

    @Override
    default void close() throws SQLException {}

    /** Where ears come from. */
    @FunctionalInterface
    interface Source {

        /**
         * Begins to listen.
         *
         * @param channel comes from the code
         */
        Listening listen(String channel) throws SQLException;
    }
}
