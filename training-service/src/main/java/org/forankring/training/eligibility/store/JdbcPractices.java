package org.forankring.training.eligibility.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.eligibility.Practices;
import org.forankring.training.eligibility.RecordedPractice;
import org.forankring.training.staff.Employee;

/** Practice in the table {@code practice}. */
@ApplicationScoped
class JdbcPractices implements Practices {

    private static final String KEEP = """
            insert into practice (municipality_id, employee_id, method, months, as_of)
            values (:municipality, :employee, :method, :months, :asOf)
            on conflict (municipality_id, employee_id, method) do update
            set months = excluded.months, as_of = excluded.as_of""";
    private static final String OWN_OR_NONE = """
            select months, as_of from (
                select months, as_of, 1 as preference from practice
                where municipality_id = :municipality and employee_id = :employee and method = :method
                union all
                select '{}', max(as_of), 2 from practice
                where municipality_id = :municipality and method = :method having count(*) > 0) as known
            order by preference limit 1""";

    private final Sql sql;

    JdbcPractices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(TenantKey employee, String method, RecordedPractice practice) {
        sql.statement(KEEP)
                .set("municipality", employee.municipalityId())
                .set("employee", employee.id())
                .set("method", method)
                .set("months", practice.months(), YearMonth::toString)
                .set("asOf", practice.asOf())
                .update();
    }

    @Override
    public Optional<RecordedPractice> of(Employee employee, String method) {
        return sql.statement(OWN_OR_NONE)
                .set("municipality", employee.municipalityId())
                .set("employee", employee.employeeId())
                .set("method", method)
                .first(JdbcPractices::practice);
    }

    private static RecordedPractice practice(Row row) {
        return new RecordedPractice(
                row.list("months", String.class).stream()
                        .map(YearMonth::parse)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.moment("as_of"));
    }
}
