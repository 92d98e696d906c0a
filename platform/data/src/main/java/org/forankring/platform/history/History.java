package org.forankring.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of tables that keep one (SQL function {@code keep_history}). Row-level security holds for it
 * as for the rows themselves.
 */
@ApplicationScoped
public class History {

    private static final String SELECT = """
            select change_id, aggregate_id, at, actor, correlation_id, subject, row_key, operation, version, before, after
            from history
            """;
    private static final String OF_AGGREGATE = SELECT + """
            where aggregate_id = :aggregate and (:before::bigint is null or change_id < :before::bigint)
              and (:table::text is null or subject = :table::text)
            order by change_id desc limit :limit""";
    private static final String OF_ROW = SELECT + """
            where subject = :table and row_key = :key and version >= :seen order by change_id desc limit 50""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Telling telling;

    History(Sql sql, ObjectMapper json, Telling telling) {
        this.sql = sql;
        this.json = json;
        this.telling = telling;
    }

    /** The changes of an aggregate and all its parts, newest first. */
    public Page<Change> of(UUID aggregate, HistoryRequest request) {
        String subject = request.subject();
        Page<RecordedRow> page = request.by(
                1,
                cursor -> cursor.number(0),
                (before, limit) -> sql.statement(OF_AGGREGATE)
                        .set("aggregate", aggregate)
                        .set("before", before)
                        .set("table", subject == null ? null : telling.table(subject))
                        .set("limit", limit)
                        .list(this::recorded),
                row -> Cursor.at(row.id()));
        return new Page<>(telling.tell(page.items()), page.next());
    }

    /** The newest changes of a row since the version, counted as in entity tags, that a caller has seen; at most 50. */
    List<Change> since(long seenVersion, String table, String key) {
        return telling.tell(sql.statement(OF_ROW)
                .set("table", table)
                .set("key", key)
                .set("seen", seenVersion)
                .list(this::recorded));
    }

    private RecordedRow recorded(Row row) {
        return new RecordedRow(
                row.number("change_id"),
                row.get("aggregate_id", UUID.class).toString(),
                row.moment("at"),
                row.text("actor"),
                row.orNull("correlation_id", String.class),
                row.text("subject"),
                row.text("row_key"),
                Change.Operation.valueOf(row.text("operation")),
                row.orNull("version", Long.class),
                values(row.orNull("before", String.class)),
                values(row.orNull("after", String.class)));
    }

    private ObjectNode values(@Nullable String column) {
        try {
            return column == null ? json.createObjectNode() : json.readValue(column, ObjectNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A change in the history is not JSON", broken);
        }
    }
}
