package org.forankring.programme.anchoring.plan;

import java.time.LocalDate;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;

/**
 * A version of an anchoring plan has been put in force. Fired in the transaction that holds the implementation, which
 * observers may change.
 *
 * @param version counted from 1
 * @param act who adopted it, when and why
 * @param mayEndCollaboration whether who adopted it may end the board's collaboration
 * @param fact the number of this fact among those told of the implementation
 */
public record AnchoringPlanAdopted(
        Implementation implementation, int version, Act act, boolean mayEndCollaboration, long fact) {

    /** The day from which it is in force. */
    public LocalDate adoptedOn() {
        return act.today();
    }
}
