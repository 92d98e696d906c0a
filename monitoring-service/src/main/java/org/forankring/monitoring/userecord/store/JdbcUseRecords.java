package org.forankring.monitoring.userecord.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forankring.monitoring.userecord.Origin;
import org.forankring.monitoring.userecord.RecordedUse;
import org.forankring.monitoring.userecord.UseRecord;
import org.forankring.monitoring.userecord.UseRecordChange;
import org.forankring.monitoring.userecord.UseRecordFilter;
import org.forankring.monitoring.userecord.UseRecords;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Use records in the table {@code use_record}, their states in {@code use_record_history}. */
@ApplicationScoped
class JdbcUseRecords implements UseRecords {

    private static final String SELECT =
            "select source_system, version, submission_id, changed_at, " + UseRecordColumns.NAMES;
    private static final String LIST = SELECT + """
             from use_record
            where municipality_id = :municipality
              and (:unit::uuid is null or unit_id = :unit::uuid)
              and (:employee::uuid is null or employee_id = :employee::uuid)
              and (:month::date is null or month = :month::date)
              and (:day::date is null
                   or (performed_on, source_system, source_id) < (:day::date, :system::text, :sourceId::text))
            order by performed_on desc, source_system desc, source_id desc limit :limit""";
    private static final String HISTORY = SELECT + """
             from use_record_history
            where municipality_id = :municipality and source_system = :system and source_id = :sourceId
            order by version""";

    private final Sql sql;

    JdbcUseRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UseRecordChange> store(Origin origin, UUID submission, Instant at, Collection<UseRecord> records) {
        return new StoreBatch(sql, origin, submission, at).store(records);
    }

    @Override
    public List<RecordedUse> history(Origin origin, String sourceId) {
        return sql.statement(HISTORY)
                .set("municipality", origin.municipality())
                .set("system", origin.sourceSystem())
                .set("sourceId", sourceId)
                .list(JdbcUseRecords::recorded);
    }

    @Override
    public List<RecordedUse> list(
            UUID municipality, UseRecordFilter filter, RecordedUse.@Nullable Place after, int limit) {
        return sql.statement(LIST)
                .set("municipality", municipality)
                .set("unit", filter.unit())
                .set("employee", filter.employee())
                .set("month", filter.month())
                .set("day", after == null ? null : after.performedOn())
                .set("system", after == null ? null : after.sourceSystem())
                .set("sourceId", after == null ? null : after.sourceId())
                .set("limit", limit)
                .list(JdbcUseRecords::recorded);
    }

    private static RecordedUse recorded(Row row) {
        return new RecordedUse(
                row.text("source_system"),
                UseRecordColumns.read(row),
                row.integer("version"),
                row.id("submission_id"),
                row.moment("changed_at"));
    }
}
