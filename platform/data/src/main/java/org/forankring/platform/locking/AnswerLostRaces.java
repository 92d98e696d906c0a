package org.forankring.platform.locking;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** Answers who lost a race that nothing of theirs has taken effect, and that they may simply repeat it. */
@ApplicationScoped
class AnswerLostRaces implements ProblemPostProcessor {

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return LostRace.isBehind(context.cause)
                ? Problems.of(
                        ProblemType.CONCURRENT_CHANGE,
                        "Somebody else changed the same at the same moment. Nothing was changed by this request; repeat it.")
                : problem;
    }
}
