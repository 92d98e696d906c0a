package org.forankring.monitoring.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.monitoring.staff.CompletedElement;
import org.forankring.monitoring.staff.Employee;
import org.forankring.monitoring.staff.Municipality;
import org.forankring.monitoring.staff.Placing;
import org.forankring.monitoring.staff.Staff;
import org.forankring.monitoring.staff.Unit;
import org.forankring.platform.sql.Sql;

/** The staff in tables of its own, one for each kind of fact. */
@ApplicationScoped
class JdbcStaff implements Staff {

    private static final String REGISTER_MUNICIPALITY = """
            insert into municipality as known (municipality_id, name, official_code, time_zone, language)
            values (:municipality, :name, :code, :zone, :language)
            on conflict (municipality_id) do update
            set name = excluded.name, official_code = excluded.official_code,
                time_zone = coalesce(excluded.time_zone, known.time_zone),
                language = coalesce(excluded.language, known.language)""";
    private static final String REGISTER_UNIT = """
            insert into unit (municipality_id, unit_id, name) values (:municipality, :unit, :name)
            on conflict (municipality_id, unit_id) do update set name = excluded.name""";
    private static final String COMPLETE = """
            insert into completed_element as known (municipality_id, employee_id, method, element, completed_on)
            values (:municipality, :employee, :method, :element, :day)
            on conflict (municipality_id, employee_id, method, element) do update
            set completed_on = excluded.completed_on where excluded.completed_on < known.completed_on""";
    private static final String UNITS_AMONG =
            "select unit_id as id from unit where municipality_id = :municipality and unit_id = any (:ids)";
    private static final String EMPLOYEES_AMONG = """
            select distinct employee_id as id from employee_in_unit
            where municipality_id = :municipality and employee_id = any (:ids)""";
    private static final String UNIT = "select municipality_id, name from unit where unit_id = :unit";
    private static final String EMPLOYEE =
            "select exists (select from employee_in_unit where employee_id = :employee) as known";

    private final Sql sql;

    JdbcStaff(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void register(Municipality municipality) {
        sql.statement(REGISTER_MUNICIPALITY)
                .set("municipality", municipality.id())
                .set("name", municipality.name())
                .set("code", municipality.officialCode())
                .set("zone", municipality.timeZone())
                .set("language", municipality.language())
                .update();
    }

    @Override
    public void register(Unit unit) {
        sql.statement(REGISTER_UNIT)
                .set("municipality", unit.municipality())
                .set("unit", unit.id())
                .set("name", unit.name())
                .update();
    }

    @Override
    public boolean place(Employee employee, Placing placing) {
        return new Placings(sql, employee).add(placing);
    }

    @Override
    public boolean complete(Employee employee, CompletedElement completed) {
        return sql.statement(COMPLETE)
                        .set("municipality", employee.municipality())
                        .set("employee", employee.id())
                        .set("method", completed.method())
                        .set("element", completed.element())
                        .set("day", completed.completedOn())
                        .update()
                > 0;
    }

    @Override
    public Set<UUID> unitsAmong(UUID municipality, Collection<UUID> units) {
        return among(UNITS_AMONG, municipality, units);
    }

    @Override
    public Set<UUID> employeesAmong(UUID municipality, Collection<UUID> employees) {
        return among(EMPLOYEES_AMONG, municipality, employees);
    }

    @Override
    public Optional<Unit> findUnit(UUID unit) {
        return sql.statement(UNIT)
                .set("unit", unit)
                .first(row -> new Unit(unit, row.id("municipality_id"), row.text("name")));
    }

    @Override
    public boolean hasEmployee(UUID employee) {
        return sql.statement(EMPLOYEE)
                .set("employee", employee)
                .first(row -> row.truth("known"))
                .orElse(false);
    }

    private Set<UUID> among(String text, UUID municipality, Collection<UUID> ids) {
        return Set.copyOf(sql.statement(text)
                .set("municipality", municipality)
                .set("ids", ids)
                .list(row -> row.id("id")));
    }
}
