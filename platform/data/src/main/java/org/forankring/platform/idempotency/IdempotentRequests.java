package org.forankring.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The requests that were made under an idempotency key, per caller. */
@ApplicationScoped
class IdempotentRequests {

    private final DataSource database;
    private final Clock clock;

    IdempotentRequests(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first request under the key; waits for another one that is under way. */
    boolean begin(String subject, String key, String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotent_request (subject, key, fingerprint, at) values (?, ?, ?, ?)
                        on conflict do nothing""")) {
            insert.setString(1, subject);
            insert.setString(2, key);
            insert.setString(3, fingerprint);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    void complete(String subject, String key, Answered answered) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update idempotent_request set status = ?, location = ?, etag = ?, body = ?
                        where subject = ? and key = ?""")) {
            update.setInt(1, answered.status());
            update.setString(2, answered.location().orElse(null));
            update.setString(3, answered.etag().orElse(null));
            update.setString(4, answered.body().orElse(null));
            update.setString(5, subject);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    Answered answered(String subject, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select fingerprint, status, location, etag, body
                        from idempotent_request where subject = ? and key = ?""")) {
            query.setString(1, subject);
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("An idempotent request has vanished");
                }
                return new Answered(
                        row.getString(1),
                        row.getInt(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)));
            }
        }
    }

    void forgetBefore(Instant limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from idempotent_request where at < ?")) {
            delete.setTimestamp(1, Timestamp.from(limit));
            delete.executeUpdate();
        }
    }
}
