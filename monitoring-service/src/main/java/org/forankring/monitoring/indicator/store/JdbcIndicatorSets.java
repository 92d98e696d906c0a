package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.forankring.monitoring.indicator.IndicatorDefinition;
import org.forankring.monitoring.indicator.IndicatorSet;
import org.forankring.monitoring.indicator.IndicatorSets;

@ApplicationScoped
class JdbcIndicatorSets implements IndicatorSets {

    private static final String ADD_SET = """
            insert into indicator_set (method, version, compulsory_elements) values (?, ?, ?)
            on conflict do nothing""";
    private static final String ADD_DEFINITION = """
            insert into indicator_definition (method, version, position, code, name, numerator, denominator, factor,
                                              unit, direction, dimension)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String LATEST = """
            select s.method, s.version, s.compulsory_elements, d.code, d.name, d.numerator, d.denominator, d.factor,
                   d.unit, d.direction, d.dimension
            from (
                select distinct on (method) * from indicator_set where method = any (?) order by method, version desc) s
            left join indicator_definition d using (method, version)
            order by s.method, d.position""";

    private final DataSource database;

    JdbcIndicatorSets(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(IndicatorSet set) {
        try (Connection connection = database.getConnection();
                PreparedStatement head = connection.prepareStatement(ADD_SET);
                PreparedStatement body = connection.prepareStatement(ADD_DEFINITION)) {
            head.setString(1, set.method());
            head.setInt(2, set.version());
            head.setArray(
                    3, connection.createArrayOf("text", set.compulsoryElements().toArray()));
            head.executeUpdate();
            int position = 0;
            for (IndicatorDefinition definition : set.definitions()) {
                body.setString(1, set.method());
                body.setInt(2, set.version());
                body.setInt(3, position++);
                body.setString(4, definition.code());
                body.setString(5, definition.name());
                body.setString(6, definition.numerator());
                body.setString(7, definition.denominator());
                body.setInt(8, definition.factor());
                body.setString(9, definition.unit());
                body.setString(10, definition.direction());
                body.setString(11, definition.dimension());
                body.addBatch();
            }
            body.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("Indicator definitions cannot be written", broken);
        }
    }

    @Override
    public Map<String, IndicatorSet> latest(Set<String> methods) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setArray(1, connection.createArrayOf("text", methods.toArray()));
            Map<String, IndicatorSet> latest = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    latest.merge(rows.getString(1), set(rows), JdbcIndicatorSets::together);
                }
            }
            return latest;
        } catch (SQLException broken) {
            throw new IllegalStateException("Indicator definitions cannot be read", broken);
        }
    }

    private static IndicatorSet set(ResultSet row) throws SQLException {
        return new IndicatorSet(
                row.getString(1),
                row.getInt(2),
                Arrays.asList((String[]) row.getArray(3).getArray()),
                row.getString(4) == null ? List.of() : List.of(definition(row)));
    }

    private static IndicatorSet together(IndicatorSet so, IndicatorSet more) {
        List<IndicatorDefinition> definitions = new ArrayList<>(so.definitions());
        definitions.addAll(more.definitions());
        return new IndicatorSet(so.method(), so.version(), so.compulsoryElements(), definitions);
    }

    private static IndicatorDefinition definition(ResultSet row) throws SQLException {
        return new IndicatorDefinition(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
