package org.forankring.programme.standing.chain.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.standing.chain.TrainingAndUse;
import org.forankring.programme.standing.evidence.Use;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Training and use as the tables of evidence have heard of them. */
@ApplicationScoped
class HeardTrainingAndUse implements TrainingAndUse {

    private static final String TRAINED = """
            select c.element, count(distinct c.employee_id), max(c.completed_on), count(distinct u.employee_id),
                   max(c.heard_at)
            from training_completion c
                left join use_start u using (municipality_id, method, employee_id)
            where c.municipality_id = ?1 and c.method = ?2 and c.element in ?3
            group by c.element""";

    private static final String USE = """
            select count(*), min(first_used_on), max(heard_at) from use_start
            where municipality_id = ?1 and method = ?2""";

    /** A session is known from its plan, from its turnout or from both, whichever came first. */
    private static final String SESSIONS = """
            with completed as (
                select session_id, count(distinct employee_id) as employees, max(heard_at) as heard_at
                from training_completion
                where municipality_id = ?1 and method = ?2 and element in ?3
                group by session_id)
            select coalesce(s.session_id, t.session_id), coalesce(s.element, t.element), coalesce(s.place, t.place),
                   array_to_string(coalesce(s.days, t.days), ','), t.attended, coalesce(c.employees, 0),
                   greatest(s.heard_at, t.heard_at, c.heard_at)
            from (
                select * from training_session
                where method = ?2 and element in ?3 and (municipality_id = ?1 or municipality_id is null)) s
            full join (
                select * from session_turnout where municipality_id = ?1 and method = ?2 and element in ?3) t
                on t.session_id = s.session_id
            left join completed c on c.session_id = coalesce(s.session_id, t.session_id)
            where s.municipality_id is not null or t.session_id is not null or c.session_id is not null
                or s.days[cardinality(s.days)] >= ?4
            order by coalesce(s.days, t.days), 1""";

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
                        row -> new Trained(count(row, 1), date(row, 2), count(row, 3), moment(row, 4))));
    }

    @Override
    public Map<String, List<HeardSession>> sessions(
            Implementation implementation, Collection<String> elements, LocalDate today) {
        if (elements.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = session.createNativeQuery(SESSIONS, Tuple.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.method())
                .setParameter(3, elements)
                .setParameter(4, today)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(1, String.class),
                        Collectors.mapping(HeardTrainingAndUse::session, Collectors.toList())));
    }

    private static HeardSession session(Tuple row) {
        return new HeardSession(
                row.get(0, UUID.class),
                row.get(2, String.class),
                Stream.of(row.get(3, String.class).split(",", -1))
                        .map(LocalDate::parse)
                        .toList(),
                row.get(4, Integer.class),
                count(row, 5),
                row.get(6, Instant.class));
    }

    @Override
    public Use use(Implementation implementation) {
        Tuple row = session.createNativeQuery(USE, Tuple.class)
                .setParameter(1, implementation.municipalityId())
                .setParameter(2, implementation.method())
                .getSingleResult();
        return new Use(count(row, 0), Optional.ofNullable(date(row, 1)), Optional.ofNullable(moment(row, 2)));
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }

    private static @Nullable LocalDate date(Tuple row, int column) {
        return row.get(column, LocalDate.class);
    }

    private static @Nullable Instant moment(Tuple row, int column) {
        return row.get(column, Instant.class);
    }
}
