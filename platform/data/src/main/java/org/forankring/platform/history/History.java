package org.forankring.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.forankring.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of tables that keep one (SQL function {@code keep_history}). Row-level security holds for it
 * as for the rows themselves.
 */
@ApplicationScoped
public class History {

    private static final String SELECT = """
            select change_id, at, actor, correlation_id, subject, row_key, operation, version, before, after
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

    History(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The changes of an aggregate and all its parts, newest first.
     *
     * @param subject only those of one kind of part, for example {@code plan-section}; null for all
     */
    public Page<Change> of(UUID aggregate, @Nullable String subject, PageRequest page) {
        Cursor after = page.after(1);
        @Nullable Long before = after == null ? null : after.number(0);
        @Nullable String table = subject == null ? null : subject.replace('-', '_');
        return Page.cut(
                query(OF_AGGREGATE, aggregate, before, before, table, table, page.fetch()),
                page.limit(),
                change -> Cursor.at(change.id()));
    }

    /** The newest changes of a row since the version, counted as in entity tags, that a caller has seen; at most 50. */
    List<Change> since(long seenVersion, String table, String key) {
        return query(OF_ROW, table, key, seenVersion, 50);
    }

    private List<Change> query(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<Change> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(change(rows));
                }
                return List.copyOf(changes);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The history cannot be read", broken);
        }
    }

    private Change change(ResultSet row) throws SQLException {
        Long version = row.getObject("version", Long.class);
        return new Change(
                row.getLong("change_id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("subject").replace('_', '-'),
                row.getString("row_key"),
                Change.Operation.valueOf(row.getString("operation")),
                version == null ? null : version + 1,
                row.getString("correlation_id"),
                Differences.between(values(row.getString("before")), values(row.getString("after"))));
    }

    private JsonNode values(@Nullable String column) {
        try {
            return column == null ? json.createObjectNode() : json.readTree(column);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A change in the history is not JSON", broken);
        }
    }
}
