package org.forankring.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox table as the relay sees it, on one connection. */
final class UnpublishedEvents {

    private static final int BATCH = 200;

    private final Connection connection;

    UnpublishedEvents(Connection connection) {
        this.connection = connection;
    }

    List<Integer> waitingShards() throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select distinct shard from outbox where published_at is null");
                ResultSet rows = query.executeQuery()) {
            List<Integer> shards = new ArrayList<>();
            while (rows.next()) {
                shards.add(rows.getInt(1));
            }
            return shards;
        }
    }

    /** Takes a shard for this transaction, unless another relay has it. */
    boolean take(int shard) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext('outbox-relay'), ?)")) {
            query.setInt(1, shard);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    List<StoredEvent> oldest(int shard) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select position, id, type, subject, aggregate_version, municipality_id, correlation_id, occurred_at, data
                from outbox where published_at is null and shard = ? order by position limit ?""")) {
            query.setInt(1, shard);
            query.setInt(2, BATCH);
            try (ResultSet rows = query.executeQuery()) {
                List<StoredEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(new StoredEvent(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getLong(5),
                            rows.getObject(6, UUID.class),
                            rows.getString(7),
                            rows.getTimestamp(8).toInstant(),
                            rows.getString(9)));
                }
                return events;
            }
        }
    }

    void mark(List<StoredEvent> published, Instant at) throws SQLException {
        Array positions = connection.createArrayOf(
                "bigint", published.stream().map(StoredEvent::position).toArray());
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set published_at = ? where position = any (?)")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setArray(2, positions);
            update.executeUpdate();
        }
    }

    void forgetPublishedBefore(Instant limit) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where published_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(limit));
            delete.executeUpdate();
        }
    }
}
