package org.forankring.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes events into the transaction that changes the state they tell of: both commit or neither does. The
 * {@link Relay} publishes them afterwards.
 *
 * <p>Two transactions that write events of one aggregate are put one after the other by a lock on the
 * aggregate, held until commit. Positions within an aggregate are therefore in commit order.
 */
@ApplicationScoped
public class Outbox {

    static final int SHARDS = 16;

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('outbox'), hashtext(subject)) from unnest(?::text[]) as subject";
    private static final String INSERT = """
            insert into outbox (id, type, subject, aggregate_version, municipality_id, data, shard, correlation_id,
                                occurred_at)
            select id, type, subject, aggregate_version, municipality_id, data, shard, ?::text, ?::timestamptz
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::smallint[])
                with ordinality
                as event (id, type, subject, aggregate_version, municipality_id, data, shard, position)
            order by event.position""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    Outbox(DataSource database, ObjectMapper json, Clock clock, Ids ids) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Records one event.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(PendingEvent event) {
        recordAll(List.of(event));
    }

    /** Records events in the given order per subject, with two statements however many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Collection<PendingEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Object[] subjects = events.stream()
                    .map(event -> event.subject().toString())
                    .distinct()
                    .sorted()
                    .toArray();
            lock.setArray(1, connection.createArrayOf("text", subjects));
            lock.execute();
            Object[] data = new Object[events.size()];
            int next = 0;
            for (PendingEvent event : events) {
                data[next++] = json.writeValueAsString(event.data());
            }
            insert.setString(1, Correlation.currentId());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setArray(3, column(connection, "uuid", events, event -> ids.next()));
            insert.setArray(4, column(connection, "text", events, PendingEvent::type));
            insert.setArray(5, column(connection, "uuid", events, PendingEvent::subject));
            insert.setArray(6, column(connection, "bigint", events, PendingEvent::aggregateVersion));
            insert.setArray(
                    7,
                    column(
                            connection,
                            "uuid",
                            events,
                            event -> event.municipality().orElse(null)));
            insert.setArray(8, connection.createArrayOf("text", data));
            insert.setArray(9, column(connection, "smallint", events, event -> shard(event.subject())));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Events cannot be written to the outbox", broken);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A fact cannot be written as JSON", unwritable);
        }
    }

    private static Array column(
            Connection connection,
            String type,
            Collection<PendingEvent> events,
            Function<PendingEvent, @Nullable Object> part)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(part).toArray());
    }

    private static int shard(UUID subject) {
        return Math.floorMod(subject.hashCode(), SHARDS);
    }
}
