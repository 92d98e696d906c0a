package org.forankring.programme.standing.evidence;

import java.time.Instant;

/** The evidence of all municipalities. What is noted again replaces what was known. */
public interface KnownEvidence {

    /** Notes that an employee has completed a training element. */
    void note(Training training, Instant asOf);

    /** Notes that a session has been planned. */
    void note(PlannedSession session, Instant asOf);

    /** Notes what has come of a session. */
    void note(Turnout turnout, Instant asOf);

    /** Notes the value of an indicator. */
    void note(IndicatorValue value, Instant asOf);

    /** Notes since when an employee uses a method, unless the recorded uses have been told, which say more. */
    void note(Use use, Instant asOf);

    /** Notes which uses are recorded; with none, that the employee does not use the method. */
    void note(RecordedUses uses, Instant asOf);

    /** Forgets a use whose records have all been withdrawn. */
    void forget(Use.Subject subject);
}
