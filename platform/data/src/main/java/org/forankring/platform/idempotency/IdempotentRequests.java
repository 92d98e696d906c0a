package org.forankring.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;

/** The requests that were made under an idempotency key, per caller. */
@ApplicationScoped
class IdempotentRequests {

    private static final String BEGIN = """
            insert into idempotent_request (subject, key, fingerprint, at) values (:subject, :key, :fingerprint, :at)
            on conflict do nothing""";
    private static final String COMPLETE = """
            update idempotent_request set status = :status, location = :location, etag = :etag, body = :body
            where subject = :subject and key = :key""";
    private static final String ANSWERED = """
            select fingerprint, status, location, etag, body
            from idempotent_request where subject = :subject and key = :key""";
    private static final String FORGET = "delete from idempotent_request where at < :limit";

    private final Sql sql;
    private final Clock clock;

    IdempotentRequests(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether this is the first request under the key; waits for another one that is under way. */
    boolean begin(String subject, String key, String fingerprint) {
        return sql.statement(BEGIN)
                        .set("subject", subject)
                        .set("key", key)
                        .set("fingerprint", fingerprint)
                        .set("at", clock.instant())
                        .update()
                == 1;
    }

    void complete(String subject, String key, Answered answered) {
        sql.statement(COMPLETE)
                .set("status", answered.status())
                .set("location", answered.location())
                .set("etag", answered.etag())
                .set("body", answered.body())
                .set("subject", subject)
                .set("key", key)
                .update();
    }

    Answered answered(String subject, String key) {
        return sql.statement(ANSWERED)
                .set("subject", subject)
                .set("key", key)
                .first(IdempotentRequests::answer)
                .orElseThrow(() -> new IllegalStateException("An idempotent request has vanished"));
    }

    private static Answered answer(Row row) {
        return new Answered(
                row.text("fingerprint"),
                row.integer("status"),
                Optional.ofNullable(row.orNull("location", String.class)),
                Optional.ofNullable(row.orNull("etag", String.class)),
                Optional.ofNullable(row.orNull("body", String.class)));
    }

    void forgetBefore(Instant limit) {
        sql.statement(FORGET).set("limit", limit).update();
    }
}
