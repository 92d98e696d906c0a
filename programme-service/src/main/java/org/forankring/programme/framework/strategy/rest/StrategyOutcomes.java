package org.forankring.programme.framework.strategy.rest;

import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.framework.strategy.Strategy;
import org.forankring.programme.framework.strategy.StrategyChange;

/** How changes of strategies are answered when they are refused. */
final class StrategyOutcomes {

    private StrategyOutcomes() {}

    /** What stands now, or the problem that says why it does not. */
    static Strategy done(StrategyChange change) {
        return switch (change) {
            case StrategyChange.Done(Strategy now) -> now;
            case StrategyChange.Unknown() -> throw Problems.notFound();
            case StrategyChange.Faulty(var faults) -> throw Problems.invalid(faults);
            case StrategyChange.TooMany(int most) -> throw Problems.refusal("too-many-strategies", "most", most);
            case StrategyChange.Dropped() -> throw Problems.refusal("strategy-dropped");
            case StrategyChange.Impossible(var from) ->
                throw Problems.refusal(
                        "status-change-impossible", "status", Wording.of("strategy-status." + from.code()));
        };
    }
}
