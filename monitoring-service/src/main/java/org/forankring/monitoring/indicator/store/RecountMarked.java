package org.forankring.monitoring.indicator.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.Count;
import org.forankring.monitoring.indicator.Recount;
import org.forankring.monitoring.indicator.Rollup;

/**
 * Counts marked buckets again with three statements. Taking a mark skips those that another worker has; a worker that
 * dies gives its marks back. The roll-ups are locked, in order, before anything is counted: of two workers with marks
 * on the same bucket, the second counts after the first has committed.
 */
final class RecountMarked {

    private static final String TAKE = """
            with taken as (select municipality_id, id from indicator_mark order by id limit ? for update skip locked)
            delete from indicator_mark m using taken t
            where m.municipality_id = t.municipality_id and m.id = t.id
            returning m.municipality_id, m.unit_id, m.method, m.month""";
    private static final String BUCKETS =
            "unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[]) as b (municipality_id, unit_id, method, month)";
    private static final String LOCK = "insert into indicator_rollup (municipality_id, unit_id, method, month,"
            + " computed_at) select b.*, ?::timestamptz from " + BUCKETS + """
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
                    and s.version = (select max(version) from indicator_set where method = b.method)
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
                trained_employees_who_use = coalesce(trained.who_use, 0), computed_at = ?
            from bucket b
            left join recorded using (municipality_id, unit_id, method, month)
            left join trained using (municipality_id, unit_id, method, month)
            where r.municipality_id = b.municipality_id and r.unit_id = b.unit_id and r.method = b.method
                and r.month = b.month
            returning r.municipality_id, r.unit_id, r.method, r.month, r.records, r.clients, r.users,
                      r.trained_employees, r.trained_employees_who_use, r.computed_at""";

    private final Connection connection;
    private final Timestamp at;

    RecountMarked(Connection connection, Timestamp at) {
        this.connection = connection;
        this.at = at;
    }

    /** Answers how many marks were removed, and what was counted. */
    Recount recount(int limit) throws SQLException {
        Set<Bucket> buckets = new LinkedHashSet<>();
        int marks = 0;
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, limit);
            try (ResultSet rows = take.executeQuery()) {
                for (; rows.next(); marks++) {
                    buckets.add(bucket(rows));
                }
            }
        }
        if (marks == 0) {
            return new Recount(0, List.of());
        }
        lock(buckets);
        return new Recount(marks, count(buckets));
    }

    private void lock(Set<Bucket> buckets) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setTimestamp(1, at);
            setBuckets(statement, 2, buckets);
            statement.executeUpdate();
        }
    }

    private List<Count> count(Set<Bucket> buckets) throws SQLException {
        List<Count> counts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            setBuckets(statement, 1, buckets);
            statement.setTimestamp(5, at);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(new Count(bucket(rows), rollup(rows)));
                }
            }
        }
        return counts;
    }

    private static Bucket bucket(ResultSet row) throws SQLException {
        return new Bucket(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                YearMonth.from(row.getObject(4, LocalDate.class)));
    }

    private static Rollup rollup(ResultSet row) throws SQLException {
        return new Rollup(
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getTimestamp(10).toInstant());
    }

    private void setBuckets(PreparedStatement statement, int first, Set<Bucket> buckets) throws SQLException {
        setColumn(statement, first, "uuid", buckets, Bucket::municipality);
        setColumn(statement, first + 1, "uuid", buckets, Bucket::unit);
        setColumn(statement, first + 2, "text", buckets, Bucket::method);
        setColumn(
                statement, first + 3, "date", buckets, bucket -> bucket.month().atDay(1));
    }

    private void setColumn(
            PreparedStatement statement, int index, String type, Set<Bucket> buckets, Function<Bucket, Object> part)
            throws SQLException {
        statement.setArray(
                index, connection.createArrayOf(type, buckets.stream().map(part).toArray()));
    }
}
