package org.forankring.platform.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/** Listens in a session of PostgreSQL. */
record ListeningSession(Connection session, PGConnection notifications) implements Listening {

    static ListeningSession of(Connection session, String channel) throws SQLException {
        // Notifications come between transactions only.
        session.setAutoCommit(true);
        try (Statement listen = session.createStatement()) {
            listen.execute("listen " + channel);
        }
        return new ListeningSession(session, session.unwrap(PGConnection.class));
    }

    @Override
    public void await(Duration atMost) throws SQLException {
        notifications.getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
