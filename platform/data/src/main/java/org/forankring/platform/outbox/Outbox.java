package org.forankring.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.sql.Sql;
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

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtext('outbox'), hashtext(subject))
            from unnest(:subjects::text[]) as subject""";
    private static final String INSERT = """
            insert into outbox (id, type, subject, aggregate_version, municipality_id, data, shard, correlation_id,
                                occurred_at)
            select id, type, subject, aggregate_version, municipality_id, data, shard, :correlation::text, :at::timestamptz
            from unnest(:ids::uuid[], :types::text[], :subjects::uuid[], :versions::bigint[], :municipalities::uuid[],
                        :data::text[], :shards::smallint[])
                with ordinality
                as event (id, type, subject, aggregate_version, municipality_id, data, shard, position)
            order by event.position""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    Outbox(Sql sql, ObjectMapper json, Clock clock, Ids ids) {
        this.sql = sql;
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
        sql.statement(LOCK)
                .set(
                        "subjects",
                        events.stream()
                                .map(event -> event.subject().toString())
                                .distinct()
                                .sorted()
                                .toList())
                .update();
        sql.statement(INSERT)
                .set("correlation", Correlation.currentId())
                .set("at", clock.instant())
                .set("ids", events, event -> ids.next())
                .set("types", events, PendingEvent::type)
                .set("subjects", events, PendingEvent::subject)
                .set("versions", events, PendingEvent::aggregateVersion)
                .set("municipalities", events, event -> event.municipality().orElse(null))
                .set("data", events, this::written)
                .set("shards", events, event -> shard(event.subject()))
                .update();
    }

    private String written(PendingEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A fact cannot be written as JSON", unwritable);
        }
    }

    private static int shard(UUID subject) {
        return Math.floorMod(subject.hashCode(), SHARDS);
    }
}
