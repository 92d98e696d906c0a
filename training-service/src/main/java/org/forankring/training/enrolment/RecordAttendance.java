package org.forankring.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.training.enrolment.AttendanceRecording.AlreadyCompleted;
import org.forankring.training.enrolment.AttendanceRecording.InTheFuture;
import org.forankring.training.enrolment.AttendanceRecording.NotASessionDay;
import org.forankring.training.enrolment.AttendanceRecording.Recorded;
import org.forankring.training.enrolment.AttendanceRecording.UnknownEnrolment;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;

/** Records by day whether an enrolled employee was present. */
@ApplicationScoped
public class RecordAttendance {

    private final Enrolments enrolments;
    private final Sessions sessions;
    private final Turnouts turnouts;
    private final Event<TrainingCompleted> completed;
    private final Event<SessionHeld> held;
    private final Clock clock;

    RecordAttendance(
            Enrolments enrolments,
            Sessions sessions,
            Turnouts turnouts,
            Event<TrainingCompleted> completed,
            Event<SessionHeld> held,
            Clock clock) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.turnouts = turnouts;
        this.completed = completed;
        this.held = held;
        this.clock = clock;
    }

    /**
     * Records one day. Presence on the last missing day completes the enrolment.
     *
     * @param by the subject of the actor's token
     */
    @Transactional
    public AttendanceRecording record(UUID enrolmentId, LocalDate day, boolean present, String by) {
        Optional<Enrolment> found = enrolments.findForChange(enrolmentId);
        Optional<Session> itsSession = found.map(Enrolment::sessionId).flatMap(sessions::find);
        if (found.isEmpty() || itsSession.isEmpty()) {
            return new UnknownEnrolment();
        }
        Enrolment enrolment = found.get();
        Session session = itsSession.get();
        if (!session.isHeldOn(day)) {
            return new NotASessionDay();
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return new InTheFuture();
        }
        return switch (enrolment.attend(session, day, present, clock.instant(), by)) {
            case NONE -> new Recorded(enrolment);
            case RECORDED -> {
                tellOfTurnout(enrolment, session);
                yield new Recorded(enrolment);
            }
            case COMPLETED -> {
                tell(enrolment, session);
                tellOfTurnout(enrolment, session);
                yield new Recorded(enrolment);
            }
            case REFUSED -> new AlreadyCompleted();
        };
    }

    private void tell(Enrolment enrolment, Session session) {
        completed.fire(new TrainingCompleted(
                enrolment.id(),
                enrolment.revision(),
                enrolment.employeeId(),
                enrolment.municipalityId(),
                enrolment.method(),
                enrolment.element(),
                session.days().getLast(),
                session.id()));
    }

    private void tellOfTurnout(Enrolment enrolment, Session session) {
        turnouts.recount(session, enrolment.municipalityId())
                .map(turnout -> new SessionHeld(
                        session.id(), session.method(), session.element(), session.place(), session.days(), turnout))
                .ifPresent(held::fire);
    }
}
