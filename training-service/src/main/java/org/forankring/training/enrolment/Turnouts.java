package org.forankring.training.enrolment;

import java.util.Optional;
import java.util.UUID;
import org.forankring.training.session.Session;

/** What has come of sessions, by municipality. */
public interface Turnouts {

    /**
     * Counts anew what has come of a session for a municipality's employees. Recounts of the same wait for each other,
     * so that the last one counts everything.
     *
     * @return the counts, if they differ from those of before and somebody's attendance of the last day is recorded:
     *     until then the session is not over
     */
    Optional<Turnout> recount(Session session, UUID municipality);
}
