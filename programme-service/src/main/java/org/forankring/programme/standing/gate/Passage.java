package org.forankring.programme.standing.gate;

import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationState;

/** What became of the wish to pass a gate. */
public sealed interface Passage {

    /** The next phase has been entered, or the implementation has been closed after the last one. */
    record Passed(Implementation implementation) implements Passage {}

    /** Something is missing. */
    record Blocked(Gate gate) implements Passage {}

    /**
     * The phase that was to be left is not the current one: somebody else was faster, or it has not been entered.
     *
     * @param current the code of the current phase
     */
    record NotInPhase(Implementation implementation, String current) implements Passage {}

    /** It stands so that no gate can be passed. */
    record NotUnderWay(ImplementationState state) implements Passage {}

    /** There is none within reach. */
    record NoSuchImplementation() implements Passage {}
}
