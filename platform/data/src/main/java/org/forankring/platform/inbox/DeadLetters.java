package org.forankring.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What this service could not apply, in the table {@code dead_letter}. A letter is known by its consumer and its event, or
 * by the place of a record that is no event: what fails again is the same letter with one more attempt.
 */
@ApplicationScoped
class DeadLetters {

    private static final String KEEP = """
            insert into dead_letter (id, consumer, event, topic, partition, position, record_key, record_value, headers,
                                     event_id, type, subject, reason, attempts, first_at, last_at)
            values (:id, :consumer, :event, :topic, :partition, :position, :key::bytea, :value::bytea, :headers,
                    :eventId, :type, :subject, :reason, 1, :at, :at)
            on conflict (consumer, event) do update
            set reason = excluded.reason, attempts = dead_letter.attempts + 1, last_at = excluded.last_at""";
    private static final String WAITING = """
            select id, consumer, topic, event_id, type, subject, reason, attempts, first_at, last_at
            from dead_letter order by id limit :limit""";

    /** Those tried least come first, so that what cannot be cured keeps nothing else waiting. */
    private static final String TO_REPLAY = """
            select id from dead_letter where consumer = any (:consumers::text[]) order by attempts, id limit :limit""";

    private static final String RECORD = """
            select id, consumer, topic, partition, position, record_key, record_value, headers
            from dead_letter where id = :id""";
    private static final String LETTER = """
            select id, consumer, topic, event_id, type, subject, reason, attempts, first_at, last_at
            from dead_letter where id = :id""";
    private static final String FAILED = """
            update dead_letter set reason = :reason, attempts = attempts + 1, last_at = :at where id = :id""";
    private static final String REMOVE = "delete from dead_letter where id = :id";
    private static final String FORGET = "delete from dead_letter where last_at < :limit";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    DeadLetters(Sql sql, ObjectMapper json, Clock clock, Ids ids) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a record as it is. */
    void keep(ConsumerRecord<byte[], byte[]> record, String consumer, Optional<ReceivedEvent> event, String reason) {
        String place = record.topic() + "/" + record.partition() + "@" + record.offset();
        SqlStatement keep = sql.statement(KEEP)
                .set("id", ids.next())
                .set("consumer", consumer)
                .set("event", event.map(ReceivedEvent::id).orElse(place))
                .set("topic", record.topic())
                .set("partition", record.partition())
                .set("position", record.offset())
                .set("key", record.key())
                .set("value", record.value())
                .set("headers", KeptHeader.written(record, json))
                .set("eventId", LetterTexts.header(record, "ce_id"))
                .set("type", LetterTexts.header(record, "ce_type"))
                .set("subject", LetterTexts.header(record, "ce_subject"))
                .set("reason", reason)
                .set("at", clock.instant());
        everywhere(keep::update);
    }

    /** Those that wait, oldest first. */
    List<DeadLetter> waiting(int limit) {
        return everywhere(() -> sql.statement(WAITING).set("limit", limit).list(DeadLetters::letter));
    }

    /** Those of the given consumers that are to be tried next. */
    List<UUID> toReplay(List<String> consumers, int limit) {
        return everywhere(() -> sql.statement(TO_REPLAY)
                .set("consumers", consumers)
                .set("limit", limit)
                .list(row -> row.id("id")));
    }

    /** A letter's record, which may be large. */
    Optional<KeptRecord> record(UUID id) {
        return everywhere(() -> sql.statement(RECORD).set("id", id).first(this::kept));
    }

    /** Takes a letter away that has been applied, and answers it, unless somebody else was faster. */
    Optional<DeadLetter> applied(UUID id) {
        return everywhere(() -> {
            Optional<DeadLetter> letter = sql.statement(LETTER).set("id", id).first(DeadLetters::letter);
            sql.statement(REMOVE).set("id", id).update();
            return letter.map(DeadLetter::nowApplied);
        });
    }

    /** Notes one more attempt in vain, and answers the letter as it is then. */
    Optional<DeadLetter> failedAgain(UUID id, String reason) {
        return everywhere(() -> {
            sql.statement(FAILED)
                    .set("id", id)
                    .set("reason", reason)
                    .set("at", clock.instant())
                    .update();
            return sql.statement(LETTER).set("id", id).first(DeadLetters::letter);
        });
    }

    /** Forgets those that were last tried before then. */
    int forgetBefore(Instant limit) {
        return everywhere(() -> sql.statement(FORGET).set("limit", limit).update());
    }

    /** A letter may be of any municipality or of none: they are the service's own. */
    private static <R> R everywhere(Callable<R> work) {
        return Tenancy.everywhere(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private KeptRecord kept(Row row) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                row.text("topic"),
                row.integer("partition"),
                row.number("position"),
                row.orNull("record_key", byte[].class),
                row.orNull("record_value", byte[].class));
        KeptHeader.read(row.text("headers"), json).forEach(record.headers()::add);
        return new KeptRecord(row.id("id"), row.text("consumer"), record);
    }

    private static DeadLetter letter(Row row) {
        @Nullable String eventId = row.orNull("event_id", String.class);
        return new DeadLetter(
                row.id("id"),
                row.text("consumer"),
                row.text("topic"),
                eventId,
                row.orNull("type", String.class),
                row.orNull("subject", String.class),
                row.text("reason"),
                row.integer("attempts"),
                row.moment("first_at"),
                row.moment("last_at"),
                false);
    }
}
