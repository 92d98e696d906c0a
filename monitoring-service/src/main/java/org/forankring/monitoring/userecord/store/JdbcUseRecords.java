package org.forankring.monitoring.userecord.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.RecordedUse;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseRecordChange;
import org.forankring.monitoring.userecord.UseRecordFilter;
import org.forankring.monitoring.userecord.UseRecords;
import org.forankring.platform.paging.Cursor;
import org.forankring.platform.paging.Page;
import org.forankring.platform.paging.PageRequest;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcUseRecords implements UseRecords {

    private static final String LIST =
            "select source_system, version, submission_id, changed_at, " + UseRecordColumns.NAMES + """
             from use_record
            where municipality_id = ?
              and (?::uuid is null or unit_id = ?::uuid)
              and (?::uuid is null or employee_id = ?::uuid)
              and (?::date is null or month = ?::date)
              and (?::date is null or (performed_on, source_system, source_id) < (?::date, ?::text, ?::text))
            order by performed_on desc, source_system desc, source_id desc limit ?""";
    private static final String HISTORY =
            "select source_system, version, submission_id, changed_at, " + UseRecordColumns.NAMES + """
             from use_record_history
            where municipality_id = ? and source_system = ? and source_id = ? order by version""";

    private final DataSource database;

    JdbcUseRecords(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UseRecordChange> store(Origin origin, UUID submission, Instant at, Collection<UseRecord> records) {
        try (Connection connection = database.getConnection()) {
            return new StoreBatch(connection, origin, submission, at).store(records);
        } catch (SQLException broken) {
            throw new IllegalStateException("Use records cannot be written", broken);
        }
    }

    @Override
    public Optional<RecordedUse> find(Origin origin, String sourceId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HISTORY)) {
            query.setObject(1, origin.municipality());
            query.setString(2, origin.sourceSystem());
            query.setString(3, sourceId);
            List<RecordedUse> states = read(query);
            if (states.isEmpty()) {
                return Optional.empty();
            }
            RecordedUse latest = states.getLast();
            return Optional.of(new RecordedUse(
                    latest.sourceSystem(),
                    latest.use(),
                    latest.version(),
                    latest.submissionId(),
                    latest.changedAt(),
                    states.stream()
                            .map(state -> new RecordedUse.RecordedState(
                                    state.use(), state.version(), state.submissionId(), state.changedAt()))
                            .toList()));
        } catch (SQLException broken) {
            throw new IllegalStateException("Use records cannot be read", broken);
        }
    }

    @Override
    public Page<RecordedUse> list(UUID municipality, UseRecordFilter filter, PageRequest page) {
        @Nullable Cursor after = page.after(3);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setObject(1, municipality);
            setTwice(query, 2, filter.unit().orElse(null));
            setTwice(query, 4, filter.employee().orElse(null));
            setTwice(query, 6, filter.month().map(month -> month.atDay(1)).orElse(null));
            setTwice(query, 8, after == null ? null : day(after));
            query.setString(10, after == null ? null : after.text(1));
            query.setString(11, after == null ? null : after.text(2));
            query.setInt(12, page.fetch());
            return Page.cut(
                    read(query),
                    page.limit(),
                    use -> Cursor.at(
                            use.use().performedOn(),
                            use.sourceSystem(),
                            use.use().sourceId()));
        } catch (SQLException broken) {
            throw new IllegalStateException("Use records cannot be read", broken);
        }
    }

    private static void setTwice(PreparedStatement query, int first, @Nullable Object value) throws SQLException {
        query.setObject(first, value);
        query.setObject(first + 1, value);
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.text(0));
        } catch (DateTimeParseException foreign) {
            throw Problems.withFaults(
                    ProblemType.INVALID_PARAMETER,
                    List.of(new Fault(
                            "parameter:cursor", "unknown-cursor", "is not a cursor that this collection gave")));
        }
    }

    private static List<RecordedUse> read(PreparedStatement query) throws SQLException {
        List<RecordedUse> uses = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                uses.add(new RecordedUse(
                        rows.getString(1),
                        UseRecordColumns.read(rows, 5),
                        rows.getInt(2),
                        rows.getObject(3, UUID.class),
                        rows.getTimestamp(4).toInstant(),
                        List.of()));
            }
        }
        return uses;
    }
}
