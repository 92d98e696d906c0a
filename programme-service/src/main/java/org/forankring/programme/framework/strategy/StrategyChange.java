package org.forankring.programme.framework.strategy;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a change of a strategy. */
public sealed interface StrategyChange {

    /** It stands as wanted now. */
    record Done(Strategy now) implements StrategyChange {}

    /** The implementation has none of this id. */
    record Unknown() implements StrategyChange {}

    /** The input names what does not exist or does not fit together. */
    record Faulty(List<Fault> faults) implements StrategyChange {}

    /** The implementation has as many as it can. */
    record TooMany(int most) implements StrategyChange {}

    /** It has been dropped, and has to be taken up again first. */
    record Dropped() implements StrategyChange {}

    /** It cannot become what is asked from what it is. */
    record Impossible(Status from) implements StrategyChange {}
}
