package org.forankring.programme.standing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Notes what other services have told, as of the time they told it. What is noted again replaces what was known. */
@ApplicationScoped
public class NoteEvidence {

    private final KnownEvidence known;

    NoteEvidence(KnownEvidence known) {
        this.known = known;
    }

    @Transactional
    public void note(Training training, Instant asOf) {
        known.note(training, asOf);
    }

    @Transactional
    public void note(PlannedSession session, Instant asOf) {
        known.note(session, asOf);
    }

    @Transactional
    public void note(Turnout turnout, Instant asOf) {
        known.note(turnout, asOf);
    }

    @Transactional
    public void note(IndicatorValue value, Instant asOf) {
        known.note(value, asOf);
    }

    @Transactional
    public void note(Use use, Instant asOf) {
        known.note(use, asOf);
    }

    @Transactional
    public void note(RecordedUses uses, Instant asOf) {
        known.note(uses, asOf);
    }

    /** Forgets a use whose records have all been withdrawn. */
    @Transactional
    public void forget(Use.Subject subject) {
        known.forget(subject);
    }
}
