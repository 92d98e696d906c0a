package org.forankring.monitoring.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.monitoring.practice.Practice;
import org.forankring.monitoring.practice.PracticeChange;
import org.forankring.monitoring.practice.PracticeLedger;
import org.forankring.monitoring.practice.Practitioner;

/**
 * The ledger in two statements. The first locks the rows, so that the second, which sees what was committed while
 * the first was waiting, counts no record too few.
 */
@ApplicationScoped
class JdbcPracticeLedger implements PracticeLedger {

    private static final String LOCK = """
            insert into practice (municipality_id, employee_id, method)
            select ?, employee_id, method from unnest(?::uuid[], ?::text[]) as touched (employee_id, method)
            order by employee_id, method
            on conflict (municipality_id, employee_id, method) do update set method = excluded.method""";
    private static final String RECOUNT = """
            with counted as (
                select p.employee_id, p.method, p.months as months_before,
                       coalesce(array_agg(distinct u.month order by u.month)
                                filter (where u.month is not null), '{}') as months,
                       min(u.performed_on) as first_used_on,
                       (array_agg(u.unit_id order by u.performed_on, u.source_system, u.source_id))[1] as first_unit,
                       not p.use_started and count(u.month) > 0 as starts
                from unnest(?::uuid[], ?::text[]) as touched (employee_id, method)
                join practice p using (employee_id, method)
                left join use_record u on u.municipality_id = p.municipality_id and u.employee_id = p.employee_id
                    and u.method = p.method and u.status = 'completed'
                where p.municipality_id = ?
                group by p.municipality_id, p.employee_id, p.method)
            update practice p
            set months = c.months, first_used_on = c.first_used_on, use_started = p.use_started or c.starts,
                version = p.version + 1, changed_at = ?
            from counted c
            where p.municipality_id = ? and p.employee_id = c.employee_id and p.method = c.method
                and (p.months, p.first_used_on) is distinct from (c.months, c.first_used_on)
            returning p.employee_id, p.method, p.months, p.first_used_on, p.version,
                      c.months_before <> c.months, case when c.starts then c.first_unit end""";
    private static final String FIND =
            "select months, first_used_on from practice where employee_id = ? and method = ? and changed_at is not null";

    private final DataSource database;

    JdbcPracticeLedger(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PracticeChange> recount(UUID municipality, Collection<Practitioner> practitioners, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement recount = connection.prepareStatement(RECOUNT)) {
            Array employees = connection.createArrayOf(
                    "uuid", practitioners.stream().map(Practitioner::employeeId).toArray());
            Array methods = connection.createArrayOf(
                    "text", practitioners.stream().map(Practitioner::method).toArray());
            lock.setObject(1, municipality);
            lock.setArray(2, employees);
            lock.setArray(3, methods);
            lock.executeUpdate();
            recount.setArray(1, employees);
            recount.setArray(2, methods);
            recount.setObject(3, municipality);
            recount.setTimestamp(4, Timestamp.from(at));
            recount.setObject(5, municipality);
            try (ResultSet rows = recount.executeQuery()) {
                List<PracticeChange> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(change(rows));
                }
                return changes;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The practice ledger cannot be written", broken);
        }
    }

    @Override
    public Optional<Practice> find(Practitioner practitioner) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, practitioner.employeeId());
            query.setString(2, practitioner.method());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Practice(
                                practitioner,
                                months(row.getArray(1)),
                                Optional.ofNullable(row.getObject(2, LocalDate.class))))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The practice ledger cannot be read", broken);
        }
    }

    private static PracticeChange change(ResultSet row) throws SQLException {
        return new PracticeChange(
                new Practice(
                        new Practitioner(row.getObject(1, UUID.class), row.getString(2)),
                        months(row.getArray(3)),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))),
                row.getLong(5),
                row.getBoolean(6),
                Optional.ofNullable(row.getObject(7, UUID.class)));
    }

    private static List<YearMonth> months(Array firstDays) throws SQLException {
        return Arrays.stream((Date[]) firstDays.getArray())
                .map(Date::toLocalDate)
                .map(YearMonth::from)
                .toList();
    }
}
