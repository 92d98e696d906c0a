package org.forankring.monitoring.userecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.Submission;
import org.forankring.monitoring.userecord.SubmissionMode;
import org.forankring.monitoring.userecord.Submissions;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcSubmissions implements Submissions {

    private static final String COLUMNS = "municipality_id, submission_id, source_system, mode, received_at, received,"
            + " created, updated, unchanged, withdrawn, refused, faults";
    private static final String ADD =
            "insert into submission (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)";
    private static final String SELECT = "select " + COLUMNS + " from submission"
            + " where municipality_id = ?"
            + " and (?::uuid is null or submission_id = ?::uuid) and (?::uuid is null or submission_id < ?::uuid)"
            + " order by submission_id desc limit ?";

    private final DataSource database;
    private final ObjectMapper json;

    JdbcSubmissions(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void add(Submission submission) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, submission.origin().municipality());
            insert.setObject(2, submission.id());
            insert.setString(3, submission.origin().sourceSystem());
            insert.setString(4, submission.mode().toString());
            insert.setTimestamp(5, Timestamp.from(submission.receivedAt()));
            insert.setInt(6, submission.received());
            insert.setInt(7, submission.created());
            insert.setInt(8, submission.updated());
            insert.setInt(9, submission.unchanged());
            insert.setInt(10, submission.withdrawn());
            insert.setInt(11, submission.refused());
            insert.setString(12, json.writeValueAsString(submission.faults()));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("A submission cannot be written", broken);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Faults cannot be written as JSON", unwritable);
        }
    }

    @Override
    public Optional<Submission> find(UUID municipality, UUID id) {
        return select(municipality, id, null, 1).stream().findFirst();
    }

    @Override
    public Page<Submission> list(UUID municipality, PageRequest page) {
        @Nullable Cursor after = page.after(1);
        List<Submission> rows = select(municipality, null, after == null ? null : after.id(0), page.fetch());
        return Page.cut(rows, page.limit(), submission -> Cursor.at(submission.id()));
    }

    private List<Submission> select(UUID municipality, @Nullable UUID id, @Nullable UUID before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SELECT)) {
            query.setObject(1, municipality);
            query.setObject(2, id);
            query.setObject(3, id);
            query.setObject(4, before);
            query.setObject(5, before);
            query.setInt(6, limit);
            try (ResultSet rows = query.executeQuery()) {
                List<Submission> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(submission(rows));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Submissions cannot be read", broken);
        }
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getObject(2, UUID.class),
                new Origin(row.getObject(1, UUID.class), row.getString(3)),
                SubmissionMode.of(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                faults(row.getString(12)));
    }

    private List<Fault> faults(String stored) {
        try {
            return json.readValue(stored, new TypeReference<List<Fault>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored faults cannot be read", unreadable);
        }
    }
}
