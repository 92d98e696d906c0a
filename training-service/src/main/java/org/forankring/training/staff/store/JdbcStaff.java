package org.forankring.training.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Municipality;
import org.forankring.training.staff.Staff;
import org.forankring.training.staff.Unit;

/** What is registered, in a table for each kind. */
@ApplicationScoped
class JdbcStaff implements Staff {

    private static final String KEEP_MUNICIPALITY = """
            insert into municipality as known (municipality_id, name, official_code, time_zone, language, as_of)
            values (:municipality, :name, :officialCode, :timeZone, :language, :asOf)
            on conflict (municipality_id) do update
            set name = excluded.name, official_code = excluded.official_code,
                time_zone = coalesce(excluded.time_zone, known.time_zone),
                language = coalesce(excluded.language, known.language), as_of = excluded.as_of""";
    private static final String KEEP_UNIT = """
            insert into unit (municipality_id, unit_id, name, as_of) values (:municipality, :unit, :name, :asOf)
            on conflict (municipality_id, unit_id) do update set name = excluded.name, as_of = excluded.as_of""";
    private static final String KEEP_EMPLOYEE = """
            insert into employee (municipality_id, employee_id, unit_id, name, as_of)
            values (:municipality, :employee, :unit, :name, :asOf)
            on conflict (municipality_id, employee_id) do update
            set unit_id = excluded.unit_id, name = excluded.name, as_of = excluded.as_of""";
    private static final String EMPLOYEES = """
            select municipality_id, employee_id, unit_id, name, as_of from employee where employee_id = any(:employees)
            order by as_of""";
    private static final String MUNICIPALITY =
            "select municipality_id from municipality where municipality_id = :municipality";

    private final Sql sql;

    JdbcStaff(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Municipality municipality) {
        sql.statement(KEEP_MUNICIPALITY)
                .set("municipality", municipality.municipalityId())
                .set("name", municipality.name())
                .set("officialCode", municipality.officialCode())
                .set("timeZone", municipality.timeZone())
                .set("language", municipality.language())
                .set("asOf", municipality.asOf())
                .update();
    }

    @Override
    public void keep(Unit unit) {
        sql.statement(KEEP_UNIT)
                .set("municipality", unit.municipalityId())
                .set("unit", unit.unitId())
                .set("name", unit.name())
                .set("asOf", unit.asOf())
                .update();
    }

    @Override
    public void keep(Employee employee) {
        sql.statement(KEEP_EMPLOYEE)
                .set("municipality", employee.municipalityId())
                .set("employee", employee.employeeId())
                .set("unit", employee.unitId())
                .set("name", employee.name())
                .set("asOf", employee.asOf())
                .update();
    }

    @Override
    public boolean knowsMunicipality(UUID municipalityId) {
        return sql.statement(MUNICIPALITY)
                .set("municipality", municipalityId)
                .first(row -> row.id("municipality_id"))
                .isPresent();
    }

    @Override
    public Optional<Employee> employee(UUID employeeId) {
        return Optional.ofNullable(employees(Set.of(employeeId)).get(employeeId));
    }

    @Override
    public Map<UUID, Employee> employees(Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return sql.statement(EMPLOYEES).set("employees", employeeIds).list(JdbcStaff::employee).stream()
                .collect(Collectors.toMap(Employee::employeeId, Function.identity(), (older, newer) -> newer));
    }

    private static Employee employee(Row row) {
        return new Employee(
                row.id("employee_id"),
                row.id("municipality_id"),
                row.id("unit_id"),
                row.text("name"),
                row.moment("as_of"));
    }
}
