package org.forankring.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.language.Wording;
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
        if (isOurs(problem)) {
            return correlated(HttpProblem.builder(problem).withInstance(null));
        }
        if (Outage.isBehind(context.cause)) {
            return correlated(Problems.builder(ProblemType.UNAVAILABLE)
                    .with(Problems.DETAIL, Wording.of("problem.outage"))
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

    /** The answer to a problem that an exception mapper has made. */
    public static Response answer(HttpProblem problem) {
        return correlated(HttpProblem.builder(problem)).toResponse();
    }

    static HttpProblem correlated(HttpProblem.Builder problem) {
        @Nullable String correlation = Correlation.currentId();
        if (correlation != null) {
            problem.with("correlationId", correlation);
        }
        return said(problem.build());
    }

    /** Puts what is to be said into the language of the request. */
    private static HttpProblem said(HttpProblem problem) {
        HttpProblem.Builder said = HttpProblem.builder()
                .withType(problem.getType())
                .withTitle(problem.getTitle())
                .withStatus(problem.getStatusCode())
                .withDetail(problem.getDetail());
        problem.getHeaders().forEach(said::withHeader);
        problem.getParameters().forEach((name, member) -> {
            switch (member) {
                case Wording detail -> {
                    said.withDetail(detail.said());
                    said.with("phrase", detail.code());
                    said.with("parameters", detail.told());
                }
                case List<?> list when name.equals("errors") -> said.with(name, answered(list));
                default -> said.with(name, member);
            }
        });
        return said.build();
    }

    private static List<?> answered(List<?> faults) {
        return faults.stream()
                .map(each -> each instanceof Fault fault ? fault.answer() : each)
                .toList();
    }
}
