package org.forankring.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.time.Ids;

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

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('outbox'), hashtext(?))";
    private static final String INSERT = """
            insert into outbox (id, type, subject, aggregate_version, municipality_id, correlation_id,
                                occurred_at, data, shard)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
            for (UUID subject : events.stream()
                    .map(PendingEvent::subject)
                    .distinct()
                    .sorted(Comparator.comparing(UUID::toString))
                    .toList()) {
                lock.setString(1, subject.toString());
                lock.execute();
            }
            for (PendingEvent event : events) {
                insert.setObject(1, ids.next());
                insert.setString(2, event.type());
                insert.setObject(3, event.subject());
                insert.setLong(4, event.aggregateVersion());
                insert.setObject(5, event.municipality().orElse(null));
                insert.setString(6, Correlation.currentId());
                insert.setTimestamp(7, Timestamp.from(clock.instant()));
                insert.setString(8, json.writeValueAsString(event.data()));
                insert.setInt(9, shard(event.subject()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("Events cannot be written to the outbox", broken);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A fact cannot be written as JSON", unwritable);
        }
    }

    private static int shard(UUID subject) {
        return Math.floorMod(subject.hashCode(), SHARDS);
    }
}
