package org.forankring.monitoring.userecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseRecordChange;

/**
 * Stores a batch with three statements: add what is new, lock and read what was there, change what differs. Rows
 * are taken in the order of their source ids, so that two batches with the same records wait for each other and
 * never in a circle. New rows come first: while another batch adds the same ones, this waits, and then finds them.
 */
final class StoreBatch {

    private static final String HISTORY = """
            insert into use_record_history (municipality_id, source_system, source_id, version, method, code,
                performed_on, employee_id, unit_id, client_reference, status, submission_id, changed_at)
            select municipality_id, source_system, source_id, version, method, code,
                performed_on, employee_id, unit_id, client_reference, status, submission_id, changed_at""";
    private static final String ADD = "with sent as (select * from " + UseRecordColumns.UNNEST + "), added as ("
            + " insert into use_record (municipality_id, source_system, " + UseRecordColumns.NAMES
            + ", version, submission_id, changed_at)"
            + " select ?, ?, " + UseRecordColumns.NAMES + ", 1, ?, ?::timestamptz from sent order by source_id"
            + " on conflict (municipality_id, source_system, source_id) do nothing returning *),"
            + " remembered as (" + HISTORY + " from added)"
            + " select source_id from added";
    private static final String LOCK = "select " + UseRecordColumns.NAMES + " from use_record"
            + " where municipality_id = ? and source_system = ? and source_id = any (?)"
            + " order by source_id for update";
    private static final String CHANGE = "with sent as (select * from " + UseRecordColumns.UNNEST + "), changed as ("
            + " update use_record u set method = sent.method, code = sent.code, performed_on = sent.performed_on,"
            + " employee_id = sent.employee_id, unit_id = sent.unit_id, client_reference = sent.client_reference,"
            + " status = sent.status, version = u.version + 1, submission_id = ?, changed_at = ?"
            + " from sent where u.municipality_id = ? and u.source_system = ? and u.source_id = sent.source_id"
            + " returning u.*)"
            + HISTORY + " from changed";

    private final Connection connection;
    private final Origin origin;
    private final UUID submission;
    private final Timestamp at;

    StoreBatch(Connection connection, Origin origin, UUID submission, Instant at) {
        this.connection = connection;
        this.origin = origin;
        this.submission = submission;
        this.at = Timestamp.from(at);
    }

    List<UseRecordChange> store(Collection<UseRecord> records) throws SQLException {
        Set<String> added = add(records);
        Map<String, UseRecord> before = lock(records.stream()
                .map(UseRecord::sourceId)
                .filter(id -> !added.contains(id))
                .toList());
        List<UseRecordChange> changes = new ArrayList<>();
        for (UseRecord record : records) {
            changes.add(new UseRecordChange(before.get(record.sourceId()), record));
        }
        change(changes.stream()
                .filter(change -> change.before() != null && change.kind() != UseRecordChange.Kind.UNCHANGED)
                .map(UseRecordChange::after)
                .toList());
        return changes;
    }

    private Set<String> add(Collection<UseRecord> records) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            UseRecordColumns.set(connection, statement, 1, records);
            statement.setObject(9, origin.municipality());
            statement.setString(10, origin.sourceSystem());
            statement.setObject(11, submission);
            statement.setTimestamp(12, at);
            Set<String> added = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    added.add(rows.getString(1));
                }
            }
            return added;
        }
    }

    private Map<String, UseRecord> lock(Collection<String> sourceIds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, origin.municipality());
            statement.setString(2, origin.sourceSystem());
            statement.setArray(3, connection.createArrayOf("text", sourceIds.toArray()));
            Map<String, UseRecord> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    UseRecord use = UseRecordColumns.read(rows, 1);
                    found.put(use.sourceId(), use);
                }
            }
            return found;
        }
    }

    private void change(Collection<UseRecord> records) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            UseRecordColumns.set(connection, statement, 1, records);
            statement.setObject(9, submission);
            statement.setTimestamp(10, at);
            statement.setObject(11, origin.municipality());
            statement.setString(12, origin.sourceSystem());
            statement.executeUpdate();
        }
    }
}
