package org.forankring.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.forankring.platform.correlation.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem the same shape, whoever made it: a type of the catalogue, its title, the correlation
 * id. What a library adds of its own (exception messages of 404 and 5xx, the request path as instance) is
 * dropped, since it may repeat what the caller sent or reveal what is inside.
 */
@ApplicationScoped
public class UniformProblems implements ProblemPostProcessor {

    static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return correlated(HttpProblem.builder(ofParameters(violations)));
        }
        if (isOurs(problem)) {
            return correlated(HttpProblem.builder(problem).withInstance(null));
        }
        if (Outage.isBehind(context.cause)) {
            return correlated(Problems.builder(ProblemType.UNAVAILABLE)
                    .withDetail("A part that the service needs is away for the moment; try again shortly.")
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
        }
        HttpProblem.Builder uniform = Problems.builder(ProblemType.ofStatus(problem.getStatusCode()));
        if (problem.getStatusCode()
                != ProblemType.ofStatus(problem.getStatusCode()).status()) {
            uniform.withStatus(problem.getStatusCode());
        }
        problem.getHeaders().forEach(uniform::withHeader);
        return correlated(uniform);
    }

    private static boolean isOurs(HttpProblem problem) {
        return problem.getType() != null && problem.getType().toString().startsWith("urn:forankring:");
    }

    private static HttpProblem ofParameters(List<?> violations) {
        List<Fault> faults = violations.stream()
                .map(Violation.class::cast)
                .map(violation -> new Fault("parameter:" + violation.field, "invalid", violation.message))
                .toList();
        return Problems.withFaults(ProblemType.INVALID_PARAMETER, faults);
    }

    static HttpProblem correlated(HttpProblem.Builder problem) {
        @Nullable String correlation = Correlation.currentId();
        if (correlation != null) {
            problem.with("correlationId", correlation);
        }
        return problem.build();
    }
}
