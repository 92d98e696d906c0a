package org.forankring.monitoring.indicator.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.Count;
import org.forankring.monitoring.indicator.Recount;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;

/**
 * Counts marked buckets again with three statements. Taking a mark skips those that another worker has; a worker that
 * dies gives its marks back. The roll-ups are locked, in order, before anything is counted: of two workers with marks
 * on the same bucket, the second counts after the first has committed.
 */
final class RecountMarked {

    private static final String TAKE = """
            with taken as (select municipality_id, id from indicator_mark order by id limit :limit for update skip locked)
            delete from indicator_mark m using taken t
            where m.municipality_id = t.municipality_id and m.id = t.id
            returning m.municipality_id, m.unit_id, m.method, m.month""";
    private static final String BUCKETS =
            "unnest(:municipalities::uuid[], :units::uuid[], :methods::text[], :months::date[])"
                    + " as b (municipality_id, unit_id, method, month)";
    private static final String LOCK = "insert into indicator_rollup (municipality_id, unit_id, method, month,"
            + " computed_at) select b.*, :at::timestamptz from " + BUCKETS + """
             order by municipality_id, unit_id, method, month
            on conflict (municipality_id, unit_id, method, month) do update set method = excluded.method""";
    private static final String COUNT =
            "with bucket as (select b.*, (b.month + interval '1 month')::date as after from " + BUCKETS + "), " + """
            recorded as (
                select municipality_id, unit_id, method, month, count(*) as records,
                       count(distinct (u.source_system, u.client_reference)) as clients,
                       count(distinct u.employee_id) as users
                from bucket join use_record u using (municipality_id, unit_id, method, month)
                where u.status = 'completed'
                group by municipality_id, unit_id, method, month),
            trained as (
                select b.municipality_id, b.unit_id, b.method, b.month, count(*) as employees,
                       count(*) filter (where exists (
                           select from use_record u
                           where u.municipality_id = b.municipality_id and u.employee_id = e.employee_id
                               and u.method = b.method and u.month = b.month and u.status = 'completed')) as who_use
                from bucket b
                join indicator_set s on s.method = b.method
                    and s.version = coalesce(governing_version(b.municipality_id, b.method),
                                             (select max(version) from indicator_set where method = b.method))
                join employee_in_unit e on e.municipality_id = b.municipality_id and e.unit_id = b.unit_id
                    and e.since < b.after
                where not exists (
                        select from employee_in_unit later
                        where later.municipality_id = e.municipality_id and later.employee_id = e.employee_id
                            and later.since > e.since and later.since < b.after)
                    and cardinality(s.compulsory_elements) > 0
                    and s.compulsory_elements <@ array(
                        select c.element from completed_element c
                        where c.municipality_id = b.municipality_id and c.employee_id = e.employee_id
                            and c.method = b.method and c.completed_on < b.after)
                group by b.municipality_id, b.unit_id, b.method, b.month)
            update indicator_rollup r
            set records = coalesce(recorded.records, 0), clients = coalesce(recorded.clients, 0),
                users = coalesce(recorded.users, 0), trained_employees = coalesce(trained.employees, 0),
                trained_employees_who_use = coalesce(trained.who_use, 0), computed_at = :at
            from bucket b
            left join recorded using (municipality_id, unit_id, method, month)
            left join trained using (municipality_id, unit_id, method, month)
            where r.municipality_id = b.municipality_id and r.unit_id = b.unit_id and r.method = b.method
                and r.month = b.month
            returning r.municipality_id, r.unit_id, r.method, r.month, r.records, r.clients, r.users,
                      r.trained_employees, r.trained_employees_who_use, r.computed_at""";

    private final Sql sql;
    private final Instant at;

    RecountMarked(Sql sql, Instant at) {
        this.sql = sql;
        this.at = at;
    }

    /** Answers how many marks were removed, and what was counted. */
    Recount recount(int limit) {
        List<Bucket> marked = sql.statement(TAKE).set("limit", limit).list(RecountMarked::bucket);
        if (marked.isEmpty()) {
            return new Recount(0, List.of());
        }
        Set<Bucket> buckets = new LinkedHashSet<>(marked);
        on(buckets, LOCK).update();
        return new Recount(
                marked.size(), on(buckets, COUNT).list(row -> new Count(bucket(row), JdbcRollups.rollup(row))));
    }

    private SqlStatement on(Set<Bucket> buckets, String statement) {
        return sql.statement(statement)
                .set("municipalities", buckets, Bucket::municipality)
                .set("units", buckets, Bucket::unit)
                .set("methods", buckets, Bucket::method)
                .set("months", buckets, Bucket::month)
                .set("at", at);
    }

    private static Bucket bucket(Row row) {
        return new Bucket(
                row.id("municipality_id"), row.id("unit_id"), row.text("method"), row.get("month", YearMonth.class));
    }
}
