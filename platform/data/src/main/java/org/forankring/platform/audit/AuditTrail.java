package org.forankring.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The append-only trail. The service's database role can neither change nor delete a line. */
@ApplicationScoped
class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (id, at, stage, request_id, subject, roles, municipality_id, method, resource,
                                     status, correlation_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select id, at, stage, request_id, subject, roles, municipality_id, method, resource, status, correlation_id
            from audit_entry
            where (?::uuid is null or id < ?::uuid) and (?::text is null or subject = ?::text)
            order by id desc limit ?""";

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    void append(AuditEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, entry.id());
            insert.setTimestamp(2, Timestamp.from(entry.at()));
            insert.setString(3, entry.stage());
            insert.setObject(4, entry.requestId());
            insert.setString(5, entry.subject());
            insert.setArray(6, connection.createArrayOf("text", entry.roles().toArray()));
            insert.setObject(7, entry.municipality());
            insert.setString(8, entry.method());
            insert.setString(9, entry.resource());
            insert.setObject(10, entry.status());
            insert.setString(11, entry.correlationId());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit trail cannot be written", broken);
        }
    }

    /** The newest lines first, before the given one and of the given subject if these are set. */
    List<AuditEntry> newest(@Nullable UUID before, @Nullable String subject, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SELECT)) {
            query.setObject(1, before);
            query.setObject(2, before);
            query.setString(3, subject);
            query.setString(4, subject);
            query.setInt(5, limit);
            try (ResultSet rows = query.executeQuery()) {
                List<AuditEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit trail cannot be read", broken);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                Arrays.asList((String[]) row.getArray(6).getArray()),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Integer.class),
                row.getString(11));
    }
}
