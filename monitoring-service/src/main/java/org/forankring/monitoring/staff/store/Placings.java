package org.forankring.monitoring.staff.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.monitoring.staff.Employee;
import org.forankring.monitoring.staff.Placing;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Where an employee has belonged, a row for each registration in {@code employee_in_unit}. The row of the first one reaches
 * back for ever, and keeps the day that it was told of for when an earlier one comes late.
 */
final class Placings {

    private static final String OF_EMPLOYEE = " where municipality_id = :municipality and employee_id = :employee";
    private static final String FIRST =
            "select unit_id, version, told_on from employee_in_unit" + OF_EMPLOYEE + " and since = '-infinity'";
    private static final String ADD_FIRST = """
            insert into employee_in_unit (municipality_id, employee_id, since, unit_id, version, told_on)
            values (:municipality, :employee, '-infinity', :unit, :version, :since)""";
    private static final String REPLACE_FIRST =
            "update employee_in_unit set unit_id = :unit, version = :version, told_on = :since" + OF_EMPLOYEE
                    + " and since = '-infinity'";
    private static final String ON_DAY =
            "select unit_id from employee_in_unit" + OF_EMPLOYEE + " and since <= :since order by since desc limit 1";
    private static final String ADD = """
            insert into employee_in_unit as known (municipality_id, employee_id, since, unit_id, version, told_on)
            values (:municipality, :employee, :since, :unit, :version, :since)
            on conflict (municipality_id, employee_id, since) do update
            set unit_id = excluded.unit_id, version = excluded.version
            where coalesce(known.version, 0) < excluded.version""";

    private final Sql sql;
    private final Employee employee;

    Placings(Sql sql, Employee employee) {
        this.sql = sql;
        this.employee = employee;
    }

    /** Answers whether the employee belongs elsewhere than before on any day. */
    boolean add(Placing placing) {
        Optional<First> first = about(FIRST).first(First::of);
        if (first.isEmpty()) {
            return put(ADD_FIRST, placing);
        }
        Optional<Placing> placed = first.get().placing();
        if (placed.isPresent() && placing.version() <= placed.get().version()) {
            return placing.version() < placed.get().version() && goBefore(placing, placed.get());
        }
        UUID before = about(ON_DAY)
                .set("since", placing.since())
                .first(row -> row.id("unit_id"))
                .orElseThrow();
        return put(ADD, placing) && !before.equals(placing.unit());
    }

    private boolean goBefore(Placing placing, Placing first) {
        put(ADD, first);
        put(REPLACE_FIRST, placing);
        return !placing.unit().equals(first.unit());
    }

    private boolean put(String statement, Placing placing) {
        return about(statement)
                        .set("unit", placing.unit())
                        .set("since", placing.since())
                        .set("version", placing.version())
                        .update()
                == 1;
    }

    private SqlStatement about(String statement) {
        return sql.statement(statement)
                .set("municipality", employee.municipality())
                .set("employee", employee.id());
    }

    /** The first row; without version and day as the version before has stored it. */
    private record First(
            UUID unit, @Nullable Long version, @Nullable LocalDate toldOn) {

        static First of(Row row) {
            return new First(
                    row.id("unit_id"), row.orNull("version", Long.class), row.orNull("told_on", LocalDate.class));
        }

        Optional<Placing> placing() {
            return version == null || toldOn == null
                    ? Optional.empty()
                    : Optional.of(new Placing(unit, toldOn, version));
        }
    }
}
