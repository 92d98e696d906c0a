package org.forankring.programme.evidence;

import java.time.Instant;

/** The evidence of all municipalities. What is noted again replaces what was known. */
public interface Evidence {

    /** Notes that an employee has completed a training element. */
    void note(Training training, Instant heardAt);

    /** Notes that a session has been planned. */
    void note(PlannedSession session, Instant heardAt);

    /** Notes what has come of a session. */
    void note(Turnout turnout, Instant heardAt);

    /** Notes the value of an indicator. */
    void note(IndicatorValue value, Instant heardAt);

    /** Notes since when an employee uses a method. */
    void note(Use use, Instant heardAt);

    /** Forgets a use whose records have all been withdrawn. */
    void forget(Use.Subject subject);
}
