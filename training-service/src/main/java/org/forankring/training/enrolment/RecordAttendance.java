package org.forankring.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;

/** Records by day whether an enrolled employee was present. */
@ApplicationScoped
public class RecordAttendance {

    private final Enrolments enrolments;
    private final Sessions sessions;
    private final Turnouts turnouts;
    private final Event<TrainingCompleted> completions;
    private final Event<SessionHeld> holdings;
    private final Clock clock;
    private final Calendars calendars;

    RecordAttendance(
            Enrolments enrolments,
            Sessions sessions,
            Turnouts turnouts,
            Event<TrainingCompleted> completions,
            Event<SessionHeld> holdings,
            Clock clock,
            Calendars calendars) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.turnouts = turnouts;
        this.completions = completions;
        this.holdings = holdings;
        this.clock = clock;
        this.calendars = calendars;
    }

    /**
     * Records one day. Presence on the last missing day completes the enrolment.
     *
     * @param by the subject of the actor's token
     */
    @Transactional
    public AttendanceRecording record(UUID enrolmentId, LocalDate day, boolean present, String by) {
        Optional<Enrolment> found = enrolments.lock(enrolmentId);
        Optional<Session> itsSession = found.map(Enrolment::sessionId).flatMap(sessions::find);
        if (found.isEmpty() || itsSession.isEmpty()) {
            return new AttendanceRecording.NoSuchEnrolment();
        }
        Enrolment enrolment = found.get();
        Session session = itsSession.get();
        AttendanceRecording recording = enrolment.attend(
                session,
                day,
                new Attendance(present, clock.instant(), by),
                calendars.today(enrolment.municipalityId()));
        switch (recording) {
            case AttendanceRecording.Recorded recorded -> keep(enrolment, session);
            case AttendanceRecording.Completed completed -> {
                keep(enrolment, session);
                completions.fire(new TrainingCompleted(enrolment));
            }
            case AttendanceRecording.Unchanged unchanged -> {}
            case AttendanceRecording.Refused refused -> {}
        }
        return recording;
    }

    private void keep(Enrolment enrolment, Session session) {
        enrolments.keep(enrolment);
        turnouts.recount(session, enrolment.municipalityId())
                .ifPresent(turnout -> holdings.fire(new SessionHeld(session, turnout)));
    }
}
