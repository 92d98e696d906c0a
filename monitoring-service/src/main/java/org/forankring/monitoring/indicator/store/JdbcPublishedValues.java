package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.forankring.monitoring.indicator.Bucket;
import org.forankring.monitoring.indicator.CountedValue;
import org.forankring.monitoring.indicator.IndicatorValue;
import org.forankring.monitoring.indicator.NoValue;
import org.forankring.monitoring.indicator.PublishedValue;
import org.forankring.monitoring.indicator.PublishedValues;
import org.forankring.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Announced values in the table {@code indicator_value}. */
@ApplicationScoped
class JdbcPublishedValues implements PublishedValues {

    private static final String KEEP = """
            with counted as (
                select * from unnest(:municipalities::uuid[], :units::uuid[], :methods::text[], :months::date[],
                                     :codes::text[], :numerators::bigint[], :denominators::bigint[],
                                     :values::numeric[], :reasons::text[], :factors::integer[], :measured::text[])
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

    private final Sql sql;

    JdbcPublishedValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PublishedValue> keep(List<CountedValue> values) {
        List<Bucket> buckets =
                values.stream().map(value -> value.count().bucket()).toList();
        List<IndicatorValue> counted = values.stream().map(CountedValue::value).toList();
        return sql.statement(KEEP)
                .set("municipalities", buckets, Bucket::municipality)
                .set("units", buckets, Bucket::unit)
                .set("methods", buckets, Bucket::method)
                .set("months", buckets, Bucket::month)
                .set("codes", counted, value -> value.definition().code())
                .set("numerators", counted, IndicatorValue::numerator)
                .set("denominators", counted, IndicatorValue::denominator)
                .set("values", counted, IndicatorValue::value)
                .set("reasons", counted, JdbcPublishedValues::reason)
                .set("factors", counted, value -> value.definition().factor())
                .set("measured", counted, value -> value.definition().unit().own())
                .list(row -> values.get(row.integer("position") - 1).published(row.number("version")));
    }

    /** Kept by its name since the first version. */
    private static @Nullable String reason(IndicatorValue value) {
        NoValue reason = value.noValueBecause();
        return reason == null ? null : reason.name();
    }
}
