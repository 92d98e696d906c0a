package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.forankring.monitoring.indicator.CountedValue;
import org.forankring.monitoring.indicator.NoValue;
import org.forankring.monitoring.indicator.PublishedValue;
import org.forankring.monitoring.indicator.PublishedValues;
import org.jspecify.annotations.Nullable;

/** Announced values in the table {@code indicator_value}. */
@ApplicationScoped
class JdbcPublishedValues implements PublishedValues {

    private static final String KEEP = """
            with counted as (
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::bigint[], ?::bigint[],
                                     ?::numeric[], ?::text[], ?::integer[], ?::text[])
                    with ordinality
                    as c (municipality_id, unit_id, method, month, code, numerator, denominator, value,
                          no_value_because, factor, unit, position)),
            kept as (
                insert into indicator_value as v (municipality_id, unit_id, method, month, code, numerator, denominator,
                                                  value, no_value_because, factor, unit, version)
                select municipality_id, unit_id, method, month, code, numerator, denominator, value, no_value_because,
                       factor, unit, 1
                from counted c
                where numerator is not null or denominator is not null or exists (
                    select from indicator_value old
                    where old.municipality_id = c.municipality_id and old.unit_id = c.unit_id
                        and old.method = c.method and old.month = c.month and old.code = c.code)
                on conflict (municipality_id, unit_id, method, month, code) do update
                set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
                    no_value_because = excluded.no_value_because, factor = excluded.factor, unit = excluded.unit,
                    version = v.version + 1
                where (v.numerator, v.denominator, v.value, v.no_value_because, v.factor, v.unit)
                    is distinct from (excluded.numerator, excluded.denominator, excluded.value,
                                      excluded.no_value_because, excluded.factor, excluded.unit)
                returning v.*)
            select c.position, k.version
            from kept k join counted c using (municipality_id, unit_id, method, month, code)
            order by c.position""";

    private final DataSource database;

    JdbcPublishedValues(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PublishedValue> keep(List<CountedValue> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            Columns columns = new Columns(connection, values);
            keep.setArray(1, columns.of("uuid", value -> value.count().bucket().municipality()));
            keep.setArray(2, columns.of("uuid", value -> value.count().bucket().unit()));
            keep.setArray(3, columns.of("text", value -> value.count().bucket().method()));
            keep.setArray(
                    4,
                    columns.of("date", value -> value.count().bucket().month().atDay(1)));
            keep.setArray(
                    5, columns.of("text", value -> value.value().definition().code()));
            keep.setArray(6, columns.of("bigint", value -> value.value().numerator()));
            keep.setArray(7, columns.of("bigint", value -> value.value().denominator()));
            keep.setArray(8, columns.of("numeric", value -> value.value().value()));
            keep.setArray(9, columns.of("text", value -> reason(value.value().noValueBecause())));
            keep.setArray(
                    10,
                    columns.of("integer", value -> value.value().definition().factor()));
            keep.setArray(
                    11, columns.of("text", value -> value.value().definition().unit()));
            List<PublishedValue> changed = new ArrayList<>();
            try (ResultSet rows = keep.executeQuery()) {
                while (rows.next()) {
                    changed.add(values.get(rows.getInt(1) - 1).published(rows.getLong(2)));
                }
            }
            return changed;
        } catch (SQLException broken) {
            throw new IllegalStateException("Values of indicators cannot be written", broken);
        }
    }

    private static @Nullable String reason(@Nullable NoValue reason) {
        return reason == null ? null : reason.name();
    }

    private record Columns(Connection connection, List<CountedValue> values) {

        Array of(String type, Function<CountedValue, @Nullable Object> part) throws SQLException {
            return connection.createArrayOf(type, values.stream().map(part).toArray());
        }
    }
}
