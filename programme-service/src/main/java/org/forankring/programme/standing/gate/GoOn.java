package org.forankring.programme.standing.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PhaseBegun;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;
import org.forankring.programme.implementation.lifecycle.StandingChanged;

/** What comes after a gate: the next phase, or the end of the board's collaboration. */
@ApplicationScoped
class GoOn {

    private final Event<PhaseBegun> phases;
    private final Event<StandingChanged> standings;

    GoOn(Event<PhaseBegun> phases, Event<StandingChanged> standings) {
        this.phases = phases;
        this.standings = standings;
    }

    /** Goes on; whether the gate was overridden is told with what comes. */
    void goOn(Implementation implementation, boolean overridden, Act act) {
        if (implementation.nextPhase().isPresent()) {
            PlannedPhase entered = implementation.enterNextPhase(act);
            phases.fire(new PhaseBegun(implementation, entered, act.today(), overridden, implementation.countFact()));
        } else {
            implementation.close(act);
            standings.fire(new StandingChanged(implementation, act.today(), overridden, implementation.countFact()));
        }
    }
}
