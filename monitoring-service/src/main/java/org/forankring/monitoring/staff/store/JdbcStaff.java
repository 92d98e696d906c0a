package org.forankring.monitoring.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.monitoring.staff.CompletedElement;
import org.forankring.monitoring.staff.Municipality;
import org.forankring.monitoring.staff.Staff;
import org.forankring.monitoring.staff.Unit;

@ApplicationScoped
class JdbcStaff implements Staff {

    private static final String REGISTER_MUNICIPALITY = """
            insert into municipality (municipality_id, name, official_code) values (?, ?, ?)
            on conflict (municipality_id) do update
            set name = excluded.name, official_code = excluded.official_code""";
    private static final String REGISTER_UNIT = """
            insert into unit (municipality_id, unit_id, name) values (?, ?, ?)
            on conflict (municipality_id, unit_id) do update set name = excluded.name""";
    private static final String PLACE = """
            with new as (select ?::uuid as municipality_id, ?::uuid as employee_id, ?::uuid as unit_id, ?::date as since),
                 last as (select e.unit_id from employee_in_unit e join new using (municipality_id, employee_id)
                          order by e.since desc limit 1)
            insert into employee_in_unit (municipality_id, employee_id, unit_id, since)
            select municipality_id, employee_id, unit_id,
                   case when exists (select from last) then since else '-infinity'::date end
            from new where unit_id is distinct from (select unit_id from last)
            on conflict (municipality_id, employee_id, since) do update set unit_id = excluded.unit_id""";
    private static final String COMPLETE = """
            insert into completed_element as known (municipality_id, employee_id, method, element, completed_on)
            values (?, ?, ?, ?, ?)
            on conflict (municipality_id, employee_id, method, element) do update
            set completed_on = excluded.completed_on where excluded.completed_on < known.completed_on""";
    private static final String UNITS_AMONG =
            "select unit_id from unit where municipality_id = ? and unit_id = any (?)";
    private static final String EMPLOYEES_AMONG =
            "select distinct employee_id from employee_in_unit where municipality_id = ? and employee_id = any (?)";

    private final DataSource database;

    JdbcStaff(DataSource database) {
        this.database = database;
    }

    @Override
    public void register(Municipality municipality) {
        write(REGISTER_MUNICIPALITY, municipality.id(), municipality.name(), municipality.officialCode());
    }

    @Override
    public void register(Unit unit) {
        write(REGISTER_UNIT, unit.municipality(), unit.id(), unit.name());
    }

    @Override
    public boolean place(UUID municipality, UUID employee, UUID unit, LocalDate since) {
        return write(PLACE, municipality, employee, unit, since) > 0;
    }

    @Override
    public boolean complete(UUID municipality, UUID employee, CompletedElement completed) {
        return write(COMPLETE, municipality, employee, completed.method(), completed.element(), completed.completedOn())
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
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select municipality_id, name from unit where unit_id = ?")) {
            query.setObject(1, unit);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Unit(unit, row.getObject(1, UUID.class), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public boolean hasEmployee(UUID employee) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select from employee_in_unit where employee_id = ? limit 1")) {
            query.setObject(1, employee);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    private int write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The view of the staff cannot be written", broken);
        }
    }

    private Set<UUID> among(String sql, UUID municipality, Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, municipality);
            query.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                Set<UUID> found = new HashSet<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw unreadable(broken);
        }
    }

    private static IllegalStateException unreadable(SQLException broken) {
        return new IllegalStateException("The view of the staff cannot be read", broken);
    }
}
