package org.forankring.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
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
            where aggregate_id = ? and (?::bigint is null or change_id < ?::bigint)
              and (?::text is null or subject = ?::text)
            order by change_id desc limit ?""";
    private static final String OF_ROW = SELECT + """
            where subject = ? and row_key = ? and version >= ? order by change_id desc limit ?""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Telling telling;

    History(DataSource database, ObjectMapper json, Telling telling) {
        this.database = database;
        this.json = json;
        this.telling = telling;
    }

    /** The changes of an aggregate and all its parts, newest first. */
    public Page<Change> of(UUID aggregate, HistoryRequest request) {
        Cursor after = request.after(1);
        @Nullable Long before = after == null ? null : after.number(0);
        String subject = request.subject();
        @Nullable String table = subject == null ? null : telling.table(subject);
        Page<RecordedRow> page = Page.cut(
                query(OF_AGGREGATE, aggregate, before, before, table, table, request.fetch()),
                request.limit(),
                row -> Cursor.at(row.id()));
        return new Page<>(telling.tell(page.items()), page.next());
    }

    /** The newest changes of a row since the version, counted as in entity tags, that a caller has seen; at most 50. */
    List<Change> since(long seenVersion, String table, String key) {
        return telling.tell(query(OF_ROW, table, key, seenVersion, 50));
    }

    private List<RecordedRow> query(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<RecordedRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(recorded(rows));
                }
                return List.copyOf(found);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The history cannot be read", broken);
        }
    }

    private RecordedRow recorded(ResultSet row) throws SQLException {
        return new RecordedRow(
                row.getLong("change_id"),
                row.getString("aggregate_id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("correlation_id"),
                row.getString("subject"),
                row.getString("row_key"),
                Change.Operation.valueOf(row.getString("operation")),
                row.getObject("version", Long.class),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private ObjectNode values(@Nullable String column) {
        try {
            return column == null ? json.createObjectNode() : json.readValue(column, ObjectNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A change in the history is not JSON", broken);
        }
    }
}
