package org.forankring.programme.standing.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.programme.anchoring.plan.AnchoringPlanAdopted;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;

/**
 * Ends the board's collaboration once the anchoring plan has been drawn up (S1), if nothing else is missing and who
 * adopted it may pass gates. Otherwise the gate waits for somebody who may.
 */
@ApplicationScoped
class CloseWhenAnchored {

    private final ReadGates readGates;
    private final GoOn goOn;

    CloseWhenAnchored(ReadGates readGates, GoOn goOn) {
        this.readGates = readGates;
        this.goOn = goOn;
    }

    void close(@Observes AnchoringPlanAdopted adopted) {
        Implementation implementation = adopted.implementation();
        if (adopted.mayEndCollaboration()
                && isInLastPhase(implementation)
                && readGates.read(implementation).filter(Gate::isOpen).isPresent()) {
            goOn.goOn(implementation, false, adopted.act());
        }
    }

    private static boolean isInLastPhase(Implementation implementation) {
        return implementation.state() == ImplementationState.UNDER_WAY
                && implementation.nextPhase().isEmpty();
    }
}
