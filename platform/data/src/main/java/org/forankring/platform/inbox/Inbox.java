package org.forankring.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.Tenancy;

/** Remembers in the transaction that applies an event that it has been applied. */
@ApplicationScoped
class Inbox {

    private static final String FIRST_TIME = """
            insert into inbox (consumer, event_id, received_at) values (:consumer, :event, :at) on conflict do nothing""";
    private static final String NEWEST = """
            insert into inbox_latest (consumer, type, subject, aggregate_version)
            values (:consumer, :type, :subject, :version)
            on conflict (consumer, type, subject) do update set aggregate_version = excluded.aggregate_version
            where inbox_latest.aggregate_version < excluded.aggregate_version""";

    /** In portions, so that the first time after years holds no long transaction. */
    private static final String FORGET = """
            delete from inbox where (consumer, event_id) in (
                select consumer, event_id from inbox where received_at < :limit limit 10000)""";

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the event has not been applied before; from now on it has. Waits for a transaction that applies it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isFirstTime(String consumer, ReceivedEvent event) {
        return sql.statement(FIRST_TIME)
                        .set("consumer", consumer)
                        .set("event", event.id())
                        .set("at", clock.instant())
                        .update()
                == 1;
    }

    /** Whether the event is newer than any of its type and subject applied before; from now on it is the newest. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isNewest(String consumer, ReceivedEvent event) {
        return sql.statement(NEWEST)
                        .set("consumer", consumer)
                        .set("type", event.type())
                        .set("subject", event.subject())
                        .set("version", event.aggregateVersion())
                        .update()
                == 1;
    }

    /** Forgets some that were applied before then, and answers whether there may be more. */
    boolean forgetSomeBefore(Instant limit) {
        return Tenancy.everywhere(() -> QuarkusTransaction.requiringNew()
                .call(() -> sql.statement(FORGET).set("limit", limit).update() > 0));
    }
}
