package org.forankring.training.eligibility.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.eligibility.Practices;
import org.forankring.training.eligibility.RecordedPractice;
import org.forankring.training.staff.Employee;
import org.hibernate.Session;

/** Practice in the table {@code practice}. */
@ApplicationScoped
class JdbcPractices implements Practices {

    private static final String KEEP = """
            insert into practice (municipality_id, employee_id, method, months, as_of)
            values (:municipality, :employee, :method, string_to_array(:months, ','), :asOf)
            on conflict (municipality_id, employee_id, method) do update
            set months = excluded.months, as_of = excluded.as_of""";
    private static final String OWN_OR_NONE = """
            select months, as_of from (
                select array_to_string(months, ',') as months, as_of, 1 as preference from practice
                where municipality_id = :municipality and employee_id = :employee and method = :method
                union all
                select '', max(as_of), 2 from practice
                where municipality_id = :municipality and method = :method having count(*) > 0) as known
            order by preference limit 1""";

    private final Session database;

    JdbcPractices(Session database) {
        this.database = database;
    }

    @Override
    public void keep(TenantKey employee, String method, RecordedPractice practice) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("municipality", employee.municipalityId())
                .setParameter("employee", employee.id())
                .setParameter("method", method)
                .setParameter(
                        "months",
                        practice.months().stream().map(YearMonth::toString).collect(Collectors.joining(",")))
                .setParameter("asOf", practice.asOf())
                .executeUpdate();
    }

    @Override
    public Optional<RecordedPractice> of(Employee employee, String method) {
        return database.createNativeQuery(OWN_OR_NONE, Tuple.class)
                .addScalar("months", String.class)
                .addScalar("as_of", Instant.class)
                .setParameter("municipality", employee.municipalityId())
                .setParameter("employee", employee.employeeId())
                .setParameter("method", method)
                .uniqueResultOptional()
                .map(JdbcPractices::practice);
    }

    private static RecordedPractice practice(Tuple row) {
        return new RecordedPractice(
                Arrays.stream(row.get("months", String.class).split(",", -1))
                        .filter(Predicate.not(String::isEmpty))
                        .map(YearMonth::parse)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.get("as_of", Instant.class));
    }
}
