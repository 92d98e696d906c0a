package org.forankring.programme.cooperation.decision;

import org.forankring.platform.problem.Fault;

/** What became of a decision that was to be settled. */
public sealed interface DecisionChange {

    /** It stands as asked. */
    record Settled(Decision decision) implements DecisionChange {}

    /** The implementation has no such decision. */
    record NoSuchDecision() implements DecisionChange {}

    /** A correction of the minutes has taken it out. */
    record Struck() implements DecisionChange {}

    /** It was not done on the day that was said. */
    record Faulty(Fault fault) implements DecisionChange {}
}
