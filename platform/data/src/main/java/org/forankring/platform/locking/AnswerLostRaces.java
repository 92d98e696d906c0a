package org.forankring.platform.locking;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** Answers who lost a race that nothing of theirs has taken effect, and that they may simply repeat it. */
@ApplicationScoped
class AnswerLostRaces implements ProblemPostProcessor {

    /** Above the library's logger of problems (101), so that it does not log a failure inside which nobody sees. */
    private static final int BEFORE_LOGGING = 110;

    @Override
    public int priority() {
        return BEFORE_LOGGING;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return LostRace.isBehind(context.cause)
                ? Problems.of(ProblemType.CONCURRENT_CHANGE, Wording.of("problem.concurrent-change"))
                : problem;
    }
}
