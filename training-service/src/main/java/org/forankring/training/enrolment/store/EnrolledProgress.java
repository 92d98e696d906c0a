package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.training.track.TrainingProgress;
import org.hibernate.Session;

@ApplicationScoped
class EnrolledProgress implements TrainingProgress {

    private static final String COMPLETED = """
            select e.municipalityId as municipality, e.element as element, count(distinct e.employeeId) as employees
            from Enrolment e
            where e.municipalityId in :municipalities and e.method = :method and e.completedOn is not null
            group by e.municipalityId, e.element""";
    private static final String WAITING = """
            select e.municipalityId as municipality, min(e.completedOn) as since from Enrolment e
            where e.municipalityId in :municipalities and e.method = :method and e.element = :completed
            and e.completedOn is not null
            and not exists (
                select 1 from Enrolment later
                where later.municipalityId = e.municipalityId and later.employeeId = e.employeeId
                and later.method = e.method and later.element = :missing and later.completedOn >= e.completedOn)
            group by e.municipalityId""";

    private final Session database;

    EnrolledProgress(Session database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Map<String, Long>> employeesCompleted(String method, Collection<UUID> municipalities) {
        return database.createSelectionQuery(COMPLETED, Tuple.class)
                .setParameterList("municipalities", municipalities)
                .setParameter("method", method)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("municipality", UUID.class),
                        Collectors.toMap(
                                row -> row.get("element", String.class), row -> row.get("employees", Long.class))));
    }

    @Override
    public Map<UUID, LocalDate> earliestWaiting(
            String method, String completed, String missing, Collection<UUID> municipalities) {
        return database.createSelectionQuery(WAITING, Tuple.class)
                .setParameterList("municipalities", municipalities)
                .setParameter("method", method)
                .setParameter("completed", completed)
                .setParameter("missing", missing)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("municipality", UUID.class), row -> row.get("since", LocalDate.class)));
    }
}
