package org.forankring.programme.chain.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forankring.programme.chain.TrainingAndUse;
import org.forankring.programme.implementation.Implementation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Training and use as the tables {@code training_completion} and {@code use_start} have heard of them. */
@ApplicationScoped
class HeardTrainingAndUse implements TrainingAndUse {

    private static final String TRAINED = """
            select c.element, count(distinct c.employee_id), max(c.completed_on), count(distinct u.employee_id)
            from training_completion c
                left join use_start u using (municipality_id, method, employee_id)
            where c.municipality_id = ?1 and c.method = ?2 and c.element in ?3
            group by c.element""";

    private static final String USE = """
            select count(*), min(first_used_on) from use_start where municipality_id = ?1 and method = ?2""";

    private final Session session;

    HeardTrainingAndUse(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, Trained> trained(Implementation implementation, Collection<String> elements) {
        if (elements.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = session.createNativeQuery(TRAINED, Tuple.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.method())
                .setParameter(3, elements)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Trained(count(row, 1), date(row, 2), count(row, 3))));
    }

    @Override
    public Use use(Implementation implementation) {
        Tuple row = session.createNativeQuery(USE, Tuple.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.method())
                .getSingleResult();
        return new Use(count(row, 0), Optional.ofNullable(date(row, 1)));
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }

    private static @Nullable LocalDate date(Tuple row, int column) {
        return row.get(column, LocalDate.class);
    }
}
