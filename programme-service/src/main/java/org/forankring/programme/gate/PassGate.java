package org.forankring.programme.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.Reach;
import org.forankring.programme.implementation.Act;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.implementation.ImplementationState;
import org.forankring.programme.implementation.Implementations;
import org.forankring.programme.implementation.PhaseBegun;
import org.forankring.programme.implementation.PlannedPhase;
import org.forankring.programme.implementation.StandingChanged;

/** Passes the gate of the current phase: enters the next one, or closes the implementation after the last. */
@ApplicationScoped
public class PassGate {

    private final Implementations implementations;
    private final ReadGates readGates;
    private final Event<PhaseBegun> phases;
    private final Event<StandingChanged> standings;

    PassGate(
            Implementations implementations,
            ReadGates readGates,
            Event<PhaseBegun> phases,
            Event<StandingChanged> standings) {
        this.implementations = implementations;
        this.readGates = readGates;
        this.phases = phases;
        this.standings = standings;
    }

    /**
     * Passes the gate if it is open, or all the same when it is to be overridden; that is noted with what was
     * missing and shows for ever.
     *
     * @param act carries the reason, which an override needs
     */
    @Transactional
    public Passage pass(Reach reach, UUID id, boolean override, Act act) {
        Optional<Implementation> found = implementations.lock(reach, id);
        if (found.isEmpty()) {
            return new Passage.NoSuchImplementation();
        }
        Implementation implementation = found.get();
        if (implementation.state() != ImplementationState.UNDER_WAY) {
            return new Passage.NotUnderWay(implementation.state());
        }
        Gate gate = readGates.read(implementation).orElseThrow();
        if (!gate.isOpen() && !override) {
            return new Passage.Blocked(gate);
        }
        if (!gate.isOpen()) {
            implementation.overrideGate(
                    act, gate.missing().stream().map(Finding::title).toList());
        }
        goOn(implementation, act);
        implementations.keep(implementation);
        return new Passage.Passed(implementation);
    }

    private void goOn(Implementation implementation, Act act) {
        if (implementation.nextPhase().isPresent()) {
            PlannedPhase entered = implementation.enterNextPhase(act);
            phases.fire(new PhaseBegun(implementation, entered, act.today(), implementation.countFact()));
        } else {
            implementation.close(act);
            standings.fire(new StandingChanged(implementation, act.today(), implementation.countFact()));
        }
    }
}
