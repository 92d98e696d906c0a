package org.forankring.programme.standing.chain.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.standing.chain.Measurements;
import org.hibernate.Session;

/** Values of indicators as the table {@code indicator_value} has heard of them. */
@ApplicationScoped
class HeardMeasurements implements Measurements {

    private static final String LATEST = """
            select v.*, u.name
            from (
                select distinct on (indicator, unit_id) indicator, unit_id, month, numerator, denominator, value,
                       no_value_because, measured_in, counted_at
                from indicator_value
                where municipality_id = ?1 and method = ?2 and indicator in ?3
                order by indicator, unit_id, value is null, month desc) v
            left join unit u on u.municipality_id = ?1 and u.unit_id = v.unit_id
            order by v.unit_id""";

    private final Session session;

    HeardMeasurements(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, List<Measurement>> latest(Implementation implementation, Collection<String> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = session.createNativeQuery(LATEST, Tuple.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.method())
                .setParameter(3, indicators)
                .getResultList();
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> row.get("name", String.class),
                        Comparator.nullsLast(RequestLanguage.current().alphabetically())))
                .collect(Collectors.groupingBy(
                        row -> row.get("indicator", String.class),
                        Collectors.mapping(HeardMeasurements::measurement, Collectors.toList())));
    }

    private static Measurement measurement(Tuple row) {
        return new Measurement(
                row.get("unit_id", UUID.class),
                row.get("name", String.class),
                YearMonth.from(row.get("month", LocalDate.class)),
                row.get("numerator", Long.class),
                row.get("denominator", Long.class),
                row.get("value", BigDecimal.class),
                row.get("no_value_because", String.class),
                row.get("measured_in", String.class),
                row.get("counted_at", Instant.class));
    }
}
