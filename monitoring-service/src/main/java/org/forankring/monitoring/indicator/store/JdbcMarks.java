package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.indicator.Marks;
import org.forankring.monitoring.indicator.Touch;
import org.forankring.monitoring.indicator.WaitingMarks;
import org.forankring.monitoring.staff.Employee;
import org.forankring.platform.sql.Sql;

/** Marks in the table {@code indicator_mark}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JdbcMarks implements Marks {

    private static final String MARK = """
            with touched as (
                select :municipality::uuid as municipality_id, t.*
                from unnest(:units::uuid[], :employees::uuid[], :methods::text[], :months::date[])
                    as t (unit_id, employee_id, method, month))
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select municipality_id, unit_id, method, month from touched
            union
            select t.municipality_id, own.unit_id, t.method, t.month
            from touched t
            join lateral (
                select e.unit_id from employee_in_unit e
                where e.municipality_id = t.municipality_id and e.employee_id = t.employee_id
                    and e.since < t.month + interval '1 month'
                order by e.since desc limit 1) own on true""";
    private static final String MARK_EMPLOYEE = """
            with who as (select :municipality::uuid as municipality_id, :employee::uuid as employee_id)
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select distinct e.municipality_id, e.unit_id, c.method, month::date
            from who
            join employee_in_unit e using (municipality_id, employee_id)
            join completed_element c using (municipality_id, employee_id)
            cross join generate_series(
                date_trunc('month', c.completed_on::timestamp), :until::date::timestamp, interval '1 month') as month""";
    private static final String MARK_METHOD = """
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select municipality_id, unit_id, method, month from indicator_rollup
            where municipality_id = :municipality and method = :method""";
    private static final String MARK_VERSION = """
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select r.municipality_id, r.unit_id, r.method, r.month
            from (select municipality_id, governing_version(municipality_id, :method) as version
                  from (select distinct municipality_id from indicator_rollup where method = :method) used) governed
            join indicator_rollup r on r.municipality_id = governed.municipality_id and r.method = :method
            where coalesce(governed.version, case when :takesOver then :version end) = :version""";
    private static final String WAITING = """
            select oldest, newest
            from (select min(id) as oldest, max(id) as newest from indicator_mark) marks where oldest is not null""";

    private final Sql sql;

    JdbcMarks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void mark(UUID municipality, Collection<Touch> touches) {
        sql.statement(MARK)
                .set("municipality", municipality)
                .set("units", touches, Touch::unit)
                .set("employees", touches, Touch::employee)
                .set("methods", touches, Touch::method)
                .set("months", touches, Touch::month)
                .update();
    }

    @Override
    public void markEmployee(Employee employee, YearMonth until) {
        sql.statement(MARK_EMPLOYEE)
                .set("municipality", employee.municipality())
                .set("employee", employee.id())
                .set("until", until)
                .update();
    }

    @Override
    public void markVersion(String method, int version, boolean takesOver) {
        sql.statement(MARK_VERSION)
                .set("method", method)
                .set("version", version)
                .set("takesOver", takesOver)
                .update();
    }

    @Override
    public void markMethod(UUID municipality, String method) {
        sql.statement(MARK_METHOD)
                .set("municipality", municipality)
                .set("method", method)
                .update();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<WaitingMarks> waiting() {
        return sql.statement(WAITING).first(row -> new WaitingMarks(row.number("oldest"), row.number("newest")));
    }
}
