package org.forankring.monitoring.practice.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.practice.Practice;
import org.forankring.monitoring.practice.PracticeChange;
import org.forankring.monitoring.practice.PracticeLedger;
import org.forankring.monitoring.practice.Practitioner;
import org.forankring.monitoring.practice.UsesInMonth;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;
import org.forankring.platform.stored.StoredJson;

/**
 * The ledger in two statements. The first locks the rows, so that the second, which sees what was committed while
 * the first was waiting, counts no record too few.
 */
@ApplicationScoped
class JdbcPracticeLedger implements PracticeLedger {

    private static final String LOCK = """
            insert into practice (municipality_id, employee_id, method)
            select :municipality, employee_id, method
            from unnest(:employees::uuid[], :methods::text[]) as touched (employee_id, method)
            order by employee_id, method
            on conflict (municipality_id, employee_id, method) do update set method = excluded.method""";
    private static final String RECOUNT = """
            with counted as (
                select p.employee_id, p.method,
                       coalesce(array_agg(distinct u.month order by u.month)
                                filter (where u.month is not null), '{}') as months,
                       coalesce(jsonb_agg(jsonb_build_object(
                                    'month', to_char(u.month, 'YYYY-MM'), 'unitId', u.unit_id, 'uses', u.uses,
                                    'firstOn', u.first_on, 'lastOn', u.last_on) order by u.month, u.unit_id)
                                filter (where u.month is not null), '[]') as uses,
                       min(u.first_on) as first_used_on,
                       (array_agg(u.unit_id order by u.first_on, u.unit_id))[1] as first_unit,
                       not p.use_started and count(u.month) > 0 as starts
                from unnest(:employees::uuid[], :methods::text[]) as touched (employee_id, method)
                join practice p using (employee_id, method)
                left join lateral (
                    select r.month, r.unit_id, count(*) as uses, min(r.performed_on) as first_on,
                           max(r.performed_on) as last_on
                    from use_record r
                    where r.municipality_id = p.municipality_id and r.employee_id = p.employee_id
                        and r.method = p.method and r.status = 'completed'
                    group by r.month, r.unit_id) u on true
                where p.municipality_id = :municipality
                group by p.municipality_id, p.employee_id, p.method)
            update practice p
            set months = c.months, uses = c.uses, first_used_on = c.first_used_on,
                use_started = p.use_started or c.starts, version = p.version + 1, changed_at = :at
            from counted c
            where p.municipality_id = :municipality and p.employee_id = c.employee_id and p.method = c.method
                and (p.months, p.first_used_on, coalesce(p.uses, '[]'))
                    is distinct from (c.months, c.first_used_on, c.uses)
            returning p.employee_id, p.method, p.months, p.uses, p.first_used_on, p.version,
                      case when c.starts then c.first_unit end as started_in""";
    private static final String FIND = """
            select employee_id, method, months, first_used_on from practice
            where employee_id = :employee and method = :method and changed_at is not null""";

    private final Sql sql;

    JdbcPracticeLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PracticeChange> recount(UUID municipality, Collection<Practitioner> practitioners, Instant at) {
        of(municipality, practitioners, LOCK).update();
        return of(municipality, practitioners, RECOUNT).set("at", at).list(JdbcPracticeLedger::change);
    }

    @Override
    public Optional<Practice> find(Practitioner practitioner) {
        return sql.statement(FIND)
                .set("employee", practitioner.employeeId())
                .set("method", practitioner.method())
                .first(JdbcPracticeLedger::practice);
    }

    private SqlStatement of(UUID municipality, Collection<Practitioner> practitioners, String statement) {
        return sql.statement(statement)
                .set("municipality", municipality)
                .set("employees", practitioners, Practitioner::employeeId)
                .set("methods", practitioners, Practitioner::method);
    }

    private static PracticeChange change(Row row) {
        return new PracticeChange(
                practice(row),
                StoredJson.read(row.text("uses"), new TypeReference<List<UsesInMonth>>() {}),
                row.number("version"),
                Optional.ofNullable(row.orNull("started_in", UUID.class)));
    }

    private static Practice practice(Row row) {
        return new Practice(
                new Practitioner(row.id("employee_id"), row.text("method")),
                row.list("months", YearMonth.class),
                Optional.ofNullable(row.orNull("first_used_on", LocalDate.class)));
    }
}
