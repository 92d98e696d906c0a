package org.forankring.training.enrolment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.problem.Problems;
import org.forankring.training.enrolment.Enrolment;
import org.forankring.training.enrolment.Enrolments;
import org.forankring.training.session.Session;
import org.forankring.training.session.Sessions;
import org.forankring.training.staff.PersonalRecords;

/** The places in sessions that the caller may know of: the board knows who attends its own sessions. */
@ApplicationScoped
class PlacesAtHand {

    private final Enrolments enrolments;
    private final Sessions sessions;
    private final Actors actors;

    PlacesAtHand(Enrolments enrolments, Sessions sessions, Actors actors) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.actors = actors;
    }

    /** The enrolment, if the caller may read it; otherwise 404. */
    Enrolment toRead(UUID enrolmentId) {
        return enrolments.find(enrolmentId).filter(this::isRead).orElseThrow(Problems::notFound);
    }

    /** Whether the caller is told who holds a place in the session; of a municipality each hears of its own people. */
    boolean areToldOf(Session session) {
        return !actors.current().actsForTheBoard() || session.isHeldByTheBoard();
    }

    private boolean isRead(Enrolment enrolment) {
        return actors.current().actsForTheBoard()
                ? sessions.find(enrolment.sessionId()).filter(this::areToldOf).isPresent()
                : PersonalRecords.mayBeRead(actors.current(), enrolment.employeeId());
    }
}
