package org.forankring.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;

/**
 * Makes the problems that resource methods throw. Each becomes an {@code application/problem+json} answer
 * (RFC 9457); the correlation id is added on the way out.
 */
public final class Problems {

    private Problems() {}

    /** A problem of the given type with a detail for this occurrence. */
    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type).withDetail(detail).build();
    }

    /** 422 with every fault of the input, in the order given. */
    public static HttpProblem invalid(Collection<Fault> faults) {
        return withFaults(ProblemType.INVALID_INPUT, faults);
    }

    /** {@link #invalid(Collection)} with a member of its own, which the operation's description names. */
    public static HttpProblem invalid(Collection<Fault> faults, String member, Object content) {
        return HttpProblem.builder(invalid(faults)).with(member, content).build();
    }

    /** 422 with one fault. */
    public static HttpProblem invalid(String pointer, String code, String detail) {
        return invalid(List.of(new Fault(pointer, code, detail)));
    }

    /** 404 in the same words whether the thing does not exist or belongs to another municipality. */
    public static HttpProblem notFound() {
        return builder(ProblemType.NOT_FOUND).build();
    }

    /** 503 with the time after which to try again: there is too much to do just now. */
    public static HttpProblem busy(String detail) {
        return builder(ProblemType.UNAVAILABLE)
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, UniformProblems.RETRY_AFTER_SECONDS)
                .build();
    }

    /** 412 with what has changed since the version that the caller has seen. */
    public static HttpProblem stale(String detail, List<?> changes) {
        HttpProblem.Builder problem = builder(ProblemType.STALE).withDetail(detail);
        return (changes.isEmpty() ? problem : problem.with("changes", changes)).build();
    }

    /**
     * 409: the domain refuses in the current state.
     *
     * @param code the stable reason, for example {@code application-already-decided}
     * @param detail the reason for people, with what they can do instead
     */
    public static HttpProblem refused(String code, String detail) {
        return refusal(code, detail).build();
    }

    /** {@link #refused(String, String)} with a member of its own, which the operation's description names. */
    public static HttpProblem refused(String code, String detail, String member, Object content) {
        return refusal(code, detail).with(member, content).build();
    }

    private static HttpProblem.Builder refusal(String code, String detail) {
        return HttpProblem.builder()
                .withType(ProblemType.uri(code))
                .withTitle(ProblemType.CONFLICT.title())
                .withStatus(ProblemType.CONFLICT.status())
                .withDetail(detail);
    }

    /** A problem of the given type that lists faults. */
    public static HttpProblem withFaults(ProblemType type, Collection<Fault> faults) {
        return builder(type)
                .withDetail(faults.size() == 1 ? "1 fault, see errors." : faults.size() + " faults, see errors.")
                .with("errors", List.copyOf(faults))
                .build();
    }

    static HttpProblem.Builder builder(ProblemType type) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status());
    }
}
