package org.forankring.training.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Municipality;
import org.forankring.training.staff.Staff;
import org.forankring.training.staff.Unit;
import org.hibernate.Session;

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
            select municipality_id, employee_id, unit_id, name, as_of from employee where employee_id in (:employees)
            order by as_of""";
    private static final String MUNICIPALITY_EXISTS =
            "select exists (select from municipality where municipality_id = :municipality)";

    private final Session database;

    JdbcStaff(Session database) {
        this.database = database;
    }

    @Override
    public void keep(Municipality municipality) {
        database.createNativeMutationQuery(KEEP_MUNICIPALITY)
                .setParameter("municipality", municipality.municipalityId())
                .setParameter("name", municipality.name())
                .setParameter("officialCode", municipality.officialCode())
                .setParameter("timeZone", municipality.timeZone(), String.class)
                .setParameter("language", municipality.language(), String.class)
                .setParameter("asOf", municipality.asOf())
                .executeUpdate();
    }

    @Override
    public void keep(Unit unit) {
        database.createNativeMutationQuery(KEEP_UNIT)
                .setParameter("municipality", unit.municipalityId())
                .setParameter("unit", unit.unitId())
                .setParameter("name", unit.name())
                .setParameter("asOf", unit.asOf())
                .executeUpdate();
    }

    @Override
    public void keep(Employee employee) {
        database.createNativeMutationQuery(KEEP_EMPLOYEE)
                .setParameter("municipality", employee.municipalityId())
                .setParameter("employee", employee.employeeId())
                .setParameter("unit", employee.unitId())
                .setParameter("name", employee.name())
                .setParameter("asOf", employee.asOf())
                .executeUpdate();
    }

    @Override
    public boolean knowsMunicipality(UUID municipalityId) {
        return database.createNativeQuery(MUNICIPALITY_EXISTS, Boolean.class)
                .setParameter("municipality", municipalityId)
                .getSingleResult();
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
        return database.createNativeQuery(EMPLOYEES, Tuple.class)
                .addScalar("municipality_id", UUID.class)
                .addScalar("employee_id", UUID.class)
                .addScalar("unit_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("as_of", Instant.class)
                .setParameterList("employees", employeeIds)
                .getResultStream()
                .map(JdbcStaff::employee)
                .collect(Collectors.toMap(Employee::employeeId, Function.identity(), (older, newer) -> newer));
    }

    private static Employee employee(Tuple row) {
        return new Employee(
                row.get("employee_id", UUID.class),
                row.get("municipality_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("name", String.class),
                row.get("as_of", Instant.class));
    }
}
