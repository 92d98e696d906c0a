package org.forankring.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Remembers in the transaction that applies an event that it has been applied. */
@ApplicationScoped
class Inbox {

    private static final String FIRST_TIME =
            "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing";
    private static final String NEWEST = """
            insert into inbox_latest (consumer, type, subject, aggregate_version) values (?, ?, ?, ?)
            on conflict (consumer, type, subject) do update set aggregate_version = excluded.aggregate_version
            where inbox_latest.aggregate_version < excluded.aggregate_version""";

    private final DataSource database;
    private final Clock clock;

    Inbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the event has not been applied before; from now on it has. Waits for a transaction that applies it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isFirstTime(String consumer, ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(FIRST_TIME)) {
            insert.setString(1, consumer);
            insert.setString(2, event.id());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException broken) {
            throw new IllegalStateException("The inbox cannot be written", broken);
        }
    }

    /** Whether the event is newer than any of its type and subject applied before; from now on it is the newest. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isNewest(String consumer, ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(NEWEST)) {
            upsert.setString(1, consumer);
            upsert.setString(2, event.type());
            upsert.setString(3, event.subject());
            upsert.setLong(4, event.aggregateVersion());
            return upsert.executeUpdate() == 1;
        } catch (SQLException broken) {
            throw new IllegalStateException("The inbox cannot be written", broken);
        }
    }
}
