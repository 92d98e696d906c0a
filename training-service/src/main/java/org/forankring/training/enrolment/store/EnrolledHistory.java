package org.forankring.training.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.training.eligibility.TrainingHistory;
import org.forankring.training.staff.Employee;
import org.hibernate.Session;

@ApplicationScoped
class EnrolledHistory implements TrainingHistory {

    private static final String COMPLETED = """
            select e.element as element, min(e.completedOn) as completedOn from Enrolment e
            where e.municipalityId = :municipality and e.employeeId = :employee and e.method = :method
            and e.completedOn is not null
            group by e.element""";
    private static final String COLLEAGUES = """
            select count(distinct e.employeeId) from Enrolment e
            where e.municipalityId = :municipality and e.method = :method and e.element = :element
            and e.employeeId <> :employee""";

    private final Session database;

    EnrolledHistory(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, LocalDate> completed(Employee employee, String method) {
        return database.createSelectionQuery(COMPLETED, Tuple.class)
                .setParameter("municipality", employee.municipalityId())
                .setParameter("employee", employee.employeeId())
                .setParameter("method", method)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("element", String.class), row -> row.get("completedOn", LocalDate.class)));
    }

    @Override
    public int colleagues(Employee employee, String method, String element) {
        UUID municipality = employee.municipalityId();
        return Math.toIntExact(database.createSelectionQuery(COLLEAGUES, Long.class)
                .setParameter("municipality", municipality)
                .setParameter("method", method)
                .setParameter("element", element)
                .setParameter("employee", employee.employeeId())
                .getSingleResult());
    }
}
