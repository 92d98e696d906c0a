package org.forankring.programme.standing.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.Implementations;

/** Passes the gate of the current phase: enters the next one, or closes the implementation after the last. */
@ApplicationScoped
public class PassGate {

    private final Implementations implementations;
    private final ReadGates readGates;
    private final GoOn goOn;

    PassGate(Implementations implementations, ReadGates readGates, GoOn goOn) {
        this.implementations = implementations;
        this.readGates = readGates;
        this.goOn = goOn;
    }

    /**
     * Passes the gate if it is open, or all the same when it is to be overridden; that is noted with what was
     * missing and shows for ever. Of many at the same time, one passes it.
     *
     * @param phase the code of the phase that is to be left
     * @param act carries the reason, which an override needs
     */
    @Transactional
    public Passage pass(Reach reach, UUID id, String phase, boolean override, Act act) {
        Optional<Implementation> found = implementations.lock(reach, id);
        if (found.isEmpty()) {
            return new Passage.NoSuchImplementation();
        }
        Implementation implementation = found.get();
        if (implementation.state() != ImplementationState.UNDER_WAY) {
            return new Passage.NotUnderWay(implementation.state());
        }
        Gate gate = readGates.read(implementation).orElseThrow();
        if (!gate.phase().equals(phase)) {
            return new Passage.NotInPhase(implementation, gate.phase());
        }
        if (!gate.isOpen() && !override) {
            return new Passage.Blocked(gate);
        }
        if (!gate.isOpen()) {
            implementation.overrideGate(
                    act, gate.missing().stream().map(Finding::title).toList());
        }
        goOn.goOn(implementation, !gate.isOpen(), act);
        implementations.keep(implementation);
        return new Passage.Passed(implementation);
    }
}
