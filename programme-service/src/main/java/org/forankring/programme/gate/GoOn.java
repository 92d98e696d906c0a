package org.forankring.programme.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.forankring.programme.implementation.Act;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.PhaseBegun;
import org.forankring.programme.implementation.PlannedPhase;
import org.forankring.programme.implementation.StandingChanged;

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
