package org.forankring.monitoring.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forankring.monitoring.indicator.IndicatorDefinition;
import org.forankring.monitoring.indicator.IndicatorSet;
import org.forankring.monitoring.indicator.IndicatorSets;
import org.forankring.monitoring.indicator.MethodInUse;
import org.forankring.platform.sql.Row;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.stored.StoredTexts;

/** Definitions in the table {@code indicator_definition}, their versions in {@code indicator_set}. */
@ApplicationScoped
class JdbcIndicatorSets implements IndicatorSets {

    private static final String ADD_SET = """
            insert into indicator_set (method, version, compulsory_elements) values (:method, :version, :elements)
            on conflict do nothing""";
    private static final String ADD_DEFINITIONS = """
            insert into indicator_definition (method, version, position, code, name, numerator, denominator, factor,
                                              unit, direction, dimension, names, units)
            select :method, :version, position - 1, code, name, numerator, denominator, factor, unit, direction, dimension,
                   names::jsonb, units::jsonb
            from unnest(:codes::text[], :ownNames::text[], :numerators::text[], :denominators::text[],
                        :factors::integer[], :ownUnits::text[], :directions::text[], :dimensions::text[],
                        :names::text[], :units::text[])
                with ordinality
                as d (code, name, numerator, denominator, factor, unit, direction, dimension, names, units, position)
            on conflict do nothing""";
    private static final String GOVERNING = """
            select a.municipality_id, s.method, s.version, s.compulsory_elements, d.code, d.name, d.numerator,
                   d.denominator, d.factor, d.unit, d.direction, d.dimension, d.names, d.units
            from unnest(:municipalities::uuid[], :methods::text[]) as a (municipality_id, method)
            join indicator_set s on s.method = a.method
                and s.version = coalesce(governing_version(a.municipality_id, a.method),
                                         (select max(version) from indicator_set newest where newest.method = a.method))
            left join indicator_definition d on d.method = s.method and d.version = s.version
            order by a.municipality_id, s.method, d.position""";

    private final Sql sql;

    JdbcIndicatorSets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(IndicatorSet set) {
        sql.statement(ADD_SET)
                .set("method", set.method())
                .set("version", set.version())
                .set("elements", set.compulsoryElements())
                .update();
        sql.statement(ADD_DEFINITIONS)
                .set("method", set.method())
                .set("version", set.version())
                .set("codes", set.definitions(), IndicatorDefinition::code)
                .set(
                        "ownNames",
                        set.definitions(),
                        definition -> definition.name().own())
                .set("names", set.definitions(), definition -> StoredTexts.written(definition.name()))
                .set("numerators", set.definitions(), IndicatorDefinition::numerator)
                .set("denominators", set.definitions(), IndicatorDefinition::denominator)
                .set("factors", set.definitions(), IndicatorDefinition::factor)
                .set(
                        "ownUnits",
                        set.definitions(),
                        definition -> definition.unit().own())
                .set("units", set.definitions(), definition -> StoredTexts.written(definition.unit()))
                .set("directions", set.definitions(), IndicatorDefinition::direction)
                .set("dimensions", set.definitions(), IndicatorDefinition::dimension)
                .update();
    }

    @Override
    public Optional<IndicatorSet> newest(String method) {
        List<String> only = List.of(method);
        return sql
                .statement(GOVERNING)
                .set("municipalities", only, ofNoMunicipality -> null)
                .set("methods", only)
                .list(JdbcIndicatorSets::set)
                .stream()
                .reduce(JdbcIndicatorSets::together);
    }

    @Override
    public Map<MethodInUse, IndicatorSet> governing(Set<MethodInUse> methods) {
        return sql
                .statement(GOVERNING)
                .set("municipalities", methods, MethodInUse::municipality)
                .set("methods", methods, MethodInUse::method)
                .list(row -> new Governing(new MethodInUse(row.id("municipality_id"), row.text("method")), set(row)))
                .stream()
                .collect(Collectors.toMap(Governing::method, Governing::set, JdbcIndicatorSets::together));
    }

    private static IndicatorSet set(Row row) {
        return new IndicatorSet(
                row.text("method"),
                row.integer("version"),
                row.list("compulsory_elements", String.class),
                row.orNull("code", String.class) == null ? List.of() : List.of(definition(row)));
    }

    private record Governing(MethodInUse method, IndicatorSet set) {}

    private static IndicatorSet together(IndicatorSet so, IndicatorSet more) {
        List<IndicatorDefinition> definitions = new ArrayList<>(so.definitions());
        definitions.addAll(more.definitions());
        return new IndicatorSet(so.method(), so.version(), so.compulsoryElements(), definitions);
    }

    private static IndicatorDefinition definition(Row row) {
        return new IndicatorDefinition(
                row.text("code"),
                StoredTexts.read(row.text("name"), row.text("names")),
                row.text("numerator"),
                row.orNull("denominator", String.class),
                row.integer("factor"),
                StoredTexts.read(row.text("unit"), row.text("units")),
                row.text("direction"),
                row.text("dimension"));
    }
}
