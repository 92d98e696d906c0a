package org.forankring.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;

/** The outbox table as the relay sees it. */
final class UnpublishedEvents {

    private static final int BATCH = 200;

    private final Sql sql;

    UnpublishedEvents(Sql sql) {
        this.sql = sql;
    }

    List<Integer> waitingShards() {
        return sql.statement("select distinct shard from outbox where published_at is null")
                .list(row -> row.integer("shard"));
    }

    /** Takes a shard for this transaction, unless another relay has it. */
    boolean take(int shard) {
        return sql.statement("select pg_try_advisory_xact_lock(hashtext('outbox-relay'), :shard) as taken")
                .set("shard", shard)
                .first(row -> row.truth("taken"))
                .orElse(false);
    }

    List<StoredEvent> oldest(int shard) {
        return sql.statement("""
                        select position, id, type, subject, aggregate_version, municipality_id, correlation_id,
                               occurred_at, data
                        from outbox where published_at is null and shard = :shard order by position limit :limit""").set("shard", shard).set("limit", BATCH).list(UnpublishedEvents::event);
    }

    private static StoredEvent event(Row row) {
        return new StoredEvent(
                row.number("position"),
                row.id("id"),
                row.text("type"),
                row.id("subject"),
                row.number("aggregate_version"),
                row.orNull("municipality_id", UUID.class),
                row.orNull("correlation_id", String.class),
                row.moment("occurred_at"),
                row.text("data"));
    }

    void mark(List<StoredEvent> published, Instant at) {
        sql.statement("update outbox set published_at = :at where position = any (:positions)")
                .set("at", at)
                .set("positions", published, StoredEvent::position)
                .update();
    }

    int forgetPublishedBefore(Instant limit) {
        return sql.statement("delete from outbox where published_at < :limit")
                .set("limit", limit)
                .update();
    }
}
