package org.forankring.monitoring.userecord.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseRecordChange;
import org.forankring.platform.sql.Sql;

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
    private static final String ADD = "with sent as (select * from " + UseRecordColumns.SENT + "), added as ("
            + " insert into use_record (municipality_id, source_system, " + UseRecordColumns.NAMES
            + ", version, submission_id, changed_at)"
            + " select :municipality, :system, " + UseRecordColumns.NAMES + ", 1, :submission, :at::timestamptz"
            + " from sent order by source_id"
            + " on conflict (municipality_id, source_system, source_id) do nothing returning *),"
            + " remembered as (" + HISTORY + " from added)"
            + " select source_id from added";
    private static final String LOCK = "select " + UseRecordColumns.NAMES + " from use_record"
            + " where municipality_id = :municipality and source_system = :system and source_id = any (:sourceIds)"
            + " order by source_id for update";
    private static final String CHANGE = "with sent as (select * from " + UseRecordColumns.SENT + "), changed as ("
            + " update use_record u set method = sent.method, code = sent.code, performed_on = sent.performed_on,"
            + " employee_id = sent.employee_id, unit_id = sent.unit_id, client_reference = sent.client_reference,"
            + " status = sent.status, version = u.version + 1, submission_id = :submission, changed_at = :at"
            + " from sent"
            + " where u.municipality_id = :municipality and u.source_system = :system and u.source_id = sent.source_id"
            + " returning u.*)"
            + HISTORY + " from changed";

    private final Sql sql;
    private final Origin origin;
    private final UUID submission;
    private final Instant at;

    StoreBatch(Sql sql, Origin origin, UUID submission, Instant at) {
        this.sql = sql;
        this.origin = origin;
        this.submission = submission;
        this.at = at;
    }

    List<UseRecordChange> store(Collection<UseRecord> records) {
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

    private Set<String> add(Collection<UseRecord> records) {
        return new HashSet<>(UseRecordColumns.send(sql.statement(ADD), records)
                .set("municipality", origin.municipality())
                .set("system", origin.sourceSystem())
                .set("submission", submission)
                .set("at", at)
                .list(row -> row.text("source_id")));
    }

    private Map<String, UseRecord> lock(Collection<String> sourceIds) {
        return sql
                .statement(LOCK)
                .set("municipality", origin.municipality())
                .set("system", origin.sourceSystem())
                .set("sourceIds", sourceIds)
                .list(UseRecordColumns::read)
                .stream()
                .collect(Collectors.toMap(UseRecord::sourceId, Function.identity()));
    }

    private void change(Collection<UseRecord> records) {
        UseRecordColumns.send(sql.statement(CHANGE), records)
                .set("municipality", origin.municipality())
                .set("system", origin.sourceSystem())
                .set("submission", submission)
                .set("at", at)
                .update();
    }
}
