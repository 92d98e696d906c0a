package org.forankring.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection for one statement.
 *
 * @param own whether it goes back to the pool afterwards, or to whoever has lent it
 */
record Lease(Connection connection, boolean own) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        if (own) {
            connection.close();
        }
    }

    /** Where connections come from. */
    @FunctionalInterface
    interface Source {
        Lease take() throws SQLException;
    }
}
