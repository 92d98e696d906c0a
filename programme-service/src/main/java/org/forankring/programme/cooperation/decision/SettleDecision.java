package org.forankring.programme.cooperation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Records that what was decided is done, or that it is open after all. */
@ApplicationScoped
public class SettleDecision {

    private final Decisions decisions;
    private final Calendars calendars;

    SettleDecision(Decisions decisions, Calendars calendars) {
        this.decisions = decisions;
        this.calendars = calendars;
    }

    /**
     * Records how a decision stands.
     *
     * @param done empty when it is open after all
     */
    @Transactional
    public DecisionChange settle(
            Implementation implementation, UUID id, Optional<Done> done, Precondition precondition) {
        Optional<Decision> found = decisions.lock(implementation, id);
        if (found.isEmpty()) {
            return new DecisionChange.NoSuchDecision();
        }
        Decision decision = found.get();
        precondition.check(decision.version());
        DecisionChange change = decision.settle(done, calendars.today(implementation.municipalityId()));
        if (change instanceof DecisionChange.Settled) {
            decisions.keep(decision);
        }
        return change;
    }
}
