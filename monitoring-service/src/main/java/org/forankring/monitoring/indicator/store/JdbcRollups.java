package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.BucketState;
import org.forankring.monitoring.indicator.Recount;
import org.forankring.monitoring.indicator.Rollup;
import org.forankring.monitoring.indicator.Rollups;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;

/** Roll-ups in the table {@code indicator_rollup}. */
@ApplicationScoped
class JdbcRollups implements Rollups {

    /** One statement, so that a roll-up and the marks on it are seen as of the same moment. */
    private static final String STATE = """
            with b as (select :municipality::uuid as municipality_id, :unit::uuid as unit_id, :method::text as method,
                              :month::date as month)
            select exists (select from indicator_mark m join b using (municipality_id, unit_id, method, month))
                       as pending,
                   r.computed_at, r.records, r.clients, r.users, r.trained_employees, r.trained_employees_who_use
            from b left join indicator_rollup r using (municipality_id, unit_id, method, month)""";

    private final Sql sql;

    JdbcRollups(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Recount recount(int limit, Instant at) {
        return new RecountMarked(sql, at).recount(limit);
    }

    @Override
    public BucketState state(Bucket bucket) {
        return sql.statement(STATE)
                .set("municipality", bucket.municipality())
                .set("unit", bucket.unit())
                .set("method", bucket.method())
                .set("month", bucket.month())
                .first(JdbcRollups::state)
                .orElseThrow();
    }

    private static BucketState state(Row row) {
        boolean counted = row.orNull("computed_at", Instant.class) != null;
        return new BucketState(counted ? Optional.of(rollup(row)) : Optional.empty(), row.truth("pending"));
    }

    static Rollup rollup(Row row) {
        return new Rollup(
                row.number("records"),
                row.number("clients"),
                row.number("users"),
                row.number("trained_employees"),
                row.number("trained_employees_who_use"),
                row.moment("computed_at"));
    }
}
