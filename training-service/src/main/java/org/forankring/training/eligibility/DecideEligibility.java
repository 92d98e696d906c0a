package org.forankring.training.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.training.curriculum.Curricula;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Staff;
import org.jspecify.annotations.Nullable;

/** Decides whether an employee may take a training element, by the version of the method that governs in its municipality. */
@ApplicationScoped
public class DecideEligibility {

    private final Staff staff;
    private final Curricula curricula;
    private final TrainingHistory history;
    private final Practices practices;
    private final Calendars calendars;

    DecideEligibility(
            Staff staff, Curricula curricula, TrainingHistory history, Practices practices, Calendars calendars) {
        this.staff = staff;
        this.curricula = curricula;
        this.history = history;
        this.practices = practices;
        this.calendars = calendars;
    }

    /**
     * Decides as of a day; nothing is recorded.
     *
     * @param asOf null for today, where the employee works
     */
    @Transactional
    public Ruling decide(UUID employeeId, String method, String element, @Nullable LocalDate asOf) {
        Optional<Employee> employee = staff.employee(employeeId);
        if (employee.isEmpty()) {
            return new Ruling.UnknownEmployee();
        }
        Optional<Curriculum> curriculum =
                curricula.governing(Optional.of(employee.get().municipalityId()), method);
        if (curriculum.isEmpty()) {
            return new Ruling.UnknownMethod();
        }
        if (curriculum.get().element(element).isEmpty()) {
            return new Ruling.UnknownElement();
        }
        return decide(
                employee.get(),
                curriculum.get(),
                element,
                asOf == null ? calendars.today(employee.get().municipalityId()) : asOf);
    }

    private Ruling decide(Employee employee, Curriculum curriculum, String element, LocalDate asOf) {
        String method = curriculum.method();
        Optional<RecordedPractice> practice = practices.of(employee, method);
        Facts facts = new Facts(
                history.completed(employee, method),
                practice,
                calendars.zone(employee.municipalityId()),
                history.colleagues(employee, method, element));
        return new Ruling.Decided(
                EligibilityPolicy.decide(curriculum.rulesFor(element), curriculum::nameOf, facts, asOf),
                asOf,
                new ViewsAsOf(curriculum.publishedAt(), employee.asOf(), practice.map(RecordedPractice::asOf)));
    }
}
