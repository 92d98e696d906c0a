package org.forankring.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Ids;
import org.forankring.training.eligibility.DecideEligibility;
import org.forankring.training.eligibility.Decision;
import org.forankring.training.eligibility.Ruling;
import org.forankring.training.session.Session;
import org.forankring.training.session.SessionId;
import org.forankring.training.session.Sessions;
import org.forankring.training.staff.Employee;
import org.forankring.training.staff.Staff;

/** Books a seat of a session for an employee. */
@ApplicationScoped
public class BookSeat {

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Staff staff;
    private final DecideEligibility decideEligibility;
    private final Ids ids;

    BookSeat(Sessions sessions, Enrolments enrolments, Staff staff, DecideEligibility decideEligibility, Ids ids) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.staff = staff;
        this.decideEligibility = decideEligibility;
        this.ids = ids;
    }

    /**
     * Books it, unless something stands in the way. Bookings of one session come one after the other.
     *
     * @param override of somebody who may decide although a rule cannot be judged; of no use where one fails, and not
     *     kept where all are met
     */
    @Transactional
    public Booking book(SessionId sessionId, UUID employeeId, Optional<OverriddenRules> override) {
        Optional<Session> session = sessions.lock(sessionId.value());
        if (session.isEmpty()) {
            return new Booking.NoSuchSession();
        }
        Optional<Employee> employee =
                staff.employee(employeeId).filter(known -> session.get().isOpenTo(known.municipalityId()));
        if (employee.isEmpty()) {
            return new Booking.UnknownEmployee();
        }
        if (enrolments.exists(session.get(), employee.get())) {
            return new Booking.AlreadyEnrolled();
        }
        if (session.get().isFull()) {
            return new Booking.SessionFull();
        }
        return bookIfEligible(session.get(), employee.get(), override);
    }

    private Booking bookIfEligible(Session session, Employee employee, Optional<OverriddenRules> override) {
        enrolments.holdPlaces(employee.municipalityId(), session.method(), session.element());
        Ruling ruling = decideEligibility.decide(
                employee.employeeId(), session.method(), session.element(), session.firstDay());
        return switch (ruling) {
            case Ruling.Decided decided -> book(session, employee, decided.decision(), override);
            case Ruling.UnknownEmployee() -> new Booking.UnknownEmployee();
            case Ruling.UnknownMethod() -> new Booking.ElementWithdrawn();
            case Ruling.UnknownElement() -> new Booking.ElementWithdrawn();
        };
    }

    private Booking book(Session session, Employee employee, Decision decision, Optional<OverriddenRules> override) {
        return switch (decision.eligible()) {
            case NO -> new Booking.NotEligible(decision);
            case UNKNOWN ->
                override.isPresent()
                        ? take(session, employee, decision, override)
                        : new Booking.EligibilityUnknown(decision);
            case YES -> take(session, employee, decision, Optional.empty());
        };
    }

    private Booking take(Session session, Employee employee, Decision decision, Optional<OverriddenRules> overridden) {
        if (!session.takeSeat()) {
            return new Booking.SessionFull();
        }
        Enrolment enrolment = new Enrolment(ids.next(), session, employee, decision.grounds(), overridden);
        enrolments.keep(enrolment);
        return new Booking.Booked(enrolment);
    }
}
