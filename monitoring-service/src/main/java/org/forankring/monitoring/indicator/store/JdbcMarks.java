package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.monitoring.indicator.Marks;
import org.forankring.monitoring.indicator.Touch;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JdbcMarks implements Marks {

    private static final String MARK = """
            with touched as (
                select ?::uuid as municipality_id, t.*
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[]) as t (unit_id, employee_id, method, month))
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
            with who as (select ?::uuid as municipality_id, ?::uuid as employee_id)
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select distinct e.municipality_id, e.unit_id, c.method, month::date
            from who
            join employee_in_unit e using (municipality_id, employee_id)
            join completed_element c using (municipality_id, employee_id)
            cross join generate_series(date_trunc('month', c.completed_on::timestamp), ?::timestamp, interval '1 month')
                as month""";
    private static final String MARK_METHOD = """
            insert into indicator_mark (municipality_id, unit_id, method, month)
            select municipality_id, unit_id, method, month from indicator_rollup where method = ?""";

    private final DataSource database;

    JdbcMarks(DataSource database) {
        this.database = database;
    }

    @Override
    public void mark(UUID municipality, Collection<Touch> touches) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MARK)) {
            insert.setObject(1, municipality);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", touches.stream().map(Touch::unit).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", touches.stream().map(Touch::employee).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", touches.stream().map(Touch::method).toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "date",
                            touches.stream()
                                    .map(touch -> touch.month().atDay(1))
                                    .toArray()));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw unwritable(broken);
        }
    }

    @Override
    public void markEmployee(UUID municipality, UUID employee, YearMonth until) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MARK_EMPLOYEE)) {
            insert.setObject(1, municipality);
            insert.setObject(2, employee);
            insert.setObject(3, until.atDay(1).atStartOfDay());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw unwritable(broken);
        }
    }

    @Override
    public void markMethod(String method) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(MARK_METHOD)) {
            insert.setString(1, method);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw unwritable(broken);
        }
    }

    private static IllegalStateException unwritable(SQLException broken) {
        return new IllegalStateException("Marks cannot be written", broken);
    }
}
