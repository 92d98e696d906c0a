package org.forankring.programme.standing.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.method.definition.Requirement;
import org.hibernate.Session;

/**
 * What training-service and monitoring-service have told of a municipality and a method, and how many the application
 * expects. Who was trained or used the method before the commitment is so still and counts, from the commitment on: there
 * was no implementation before it that could have been ready.
 */
@ApplicationScoped
class OutsideFacts {

    private static final String TRAINED = """
            select municipality_id, method, element, min(completed_on) as completed_on from training_completion
            where municipality_id in (:municipalities)
            group by municipality_id, method, element, employee_id""";
    private static final String USERS = """
            select municipality_id, method, first_used_on from use_start where municipality_id in (:municipalities)""";

    private static final String EXPECTED = """
            select implementation_id, expected_employees from application where implementation_id in (:implementations)""";

    private final Session database;

    OutsideFacts(Session database) {
        this.database = database;
    }

    void collect(Collection<Implementation> implementations, Collected collected) {
        List<UUID> municipalities = implementations.stream()
                .map(Implementation::municipalityId)
                .distinct()
                .toList();
        Map<Place, List<Trained>> trained = rows(TRAINED, Trained.class, municipalities).stream()
                .collect(Collectors.groupingBy(row -> new Place(row.municipality, row.method)));
        Map<Place, List<User>> users = rows(USERS, User.class, municipalities).stream()
                .collect(Collectors.groupingBy(row -> new Place(row.municipality, row.method)));
        for (Implementation implementation : implementations) {
            Place place = new Place(implementation.municipalityId(), implementation.method());
            trained.getOrDefault(place, List.of())
                    .forEach(one -> collected.add(
                            implementation.id(),
                            Requirement.Kind.EMPLOYEES_TRAINED,
                            one.element,
                            countingFrom(implementation, one.on)));
            users.getOrDefault(place, List.of())
                    .forEach(one -> collected.add(
                            implementation.id(),
                            Requirement.Kind.USE_RECORDED,
                            null,
                            countingFrom(implementation, one.since)));
        }
        database.createNativeQuery(EXPECTED, Expected.class)
                .setParameterList(
                        "implementations",
                        implementations.stream().map(Implementation::id).toList())
                .getResultList()
                .forEach(one -> collected.expect(one.implementation, one.employees));
    }

    private static LocalDate countingFrom(Implementation implementation, LocalDate day) {
        return day.isBefore(implementation.committedOn()) ? implementation.committedOn() : day;
    }

    private <T> List<T> rows(String sql, Class<T> form, List<UUID> municipalities) {
        return database.createNativeQuery(sql, form)
                .setParameterList("municipalities", municipalities)
                .getResultList();
    }

    record Trained(UUID municipality, String method, String element, LocalDate on) {}

    record User(UUID municipality, String method, LocalDate since) {}

    record Expected(UUID implementation, int employees) {}

    private record Place(UUID municipality, String method) {}
}
