package org.forankring.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.time.Ids;

/**
 * Writes events into the transaction that changes the state they tell of: both commit or neither does. The
 * {@link Relay} publishes them afterwards.
 *
 * <p>Two transactions that write events of one aggregate are put one after the other, so that positions within an
 * aggregate are in commit order. The locks for that are on classes of aggregates, so that their number is bounded, and
 * are taken at the end of the transaction for all of its events in one order, so that nobody waits in a circle.
 */
@ApplicationScoped
public class Outbox {

    static final int SHARDS = 16;
    static final int LOCKS = 256;

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtext('outbox'), class) from unnest(:classes::integer[]) as class""";
    private static final String INSERT = """
            insert into outbox (id, type, subject, aggregate_version, municipality_id, data, shard, correlation_id,
                                occurred_at)
            select id, type, subject, aggregate_version, municipality_id, data, shard, correlation, at
            from unnest(:ids::uuid[], :types::text[], :subjects::uuid[], :versions::bigint[], :municipalities::uuid[],
                        :data::text[], :shards::smallint[], :correlations::text[], :moments::timestamptz[])
                with ordinality
                as event (id, type, subject, aggregate_version, municipality_id, data, shard, correlation, at, position)
            order by event.position""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(Sql sql, ObjectMapper json, Clock clock, Ids ids, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.transaction = transaction;
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

    /** Records events in the given order per subject; however many a transaction records, two statements write them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Collection<PendingEvent> events) {
        RecordedEvents ofTransaction = ofTransaction();
        for (PendingEvent event : events) {
            ofTransaction.add(
                    new RecordedEvent(ids.next(), event, written(event), Correlation.currentId(), clock.instant()));
        }
    }

    private RecordedEvents ofTransaction() {
        if (transaction.getResource(RecordedEvents.class) instanceof RecordedEvents known) {
            return known;
        }
        RecordedEvents begun = new RecordedEvents(this::write);
        transaction.registerInterposedSynchronization(begun);
        transaction.putResource(RecordedEvents.class, begun);
        return begun;
    }

    private void write(List<RecordedEvent> events) {
        sql.statement(LOCK)
                .set(
                        "classes",
                        events.stream()
                                .map(RecordedEvent::lock)
                                .distinct()
                                .sorted()
                                .toList())
                .update();
        sql.statement(INSERT)
                .set("ids", events, RecordedEvent::id)
                .set("types", events, each -> each.event().type())
                .set("subjects", events, each -> each.event().subject())
                .set("versions", events, each -> each.event().aggregateVersion())
                .set(
                        "municipalities",
                        events,
                        each -> each.event().municipality().orElse(null))
                .set("data", events, RecordedEvent::data)
                .set("shards", events, RecordedEvent::shard)
                .set("correlations", events, RecordedEvent::correlation)
                .set("moments", events, each -> each.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String written(PendingEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A fact cannot be written as JSON", unwritable);
        }
    }
}
