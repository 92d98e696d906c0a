package org.forankring.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import org.forankring.platform.language.Wording;

/**
 * Makes the problems that resource methods throw. Each becomes an {@code application/problem+json} answer
 * (RFC 9457) in the language of the request; the correlation id is added on the way out.
 */
public final class Problems {

    /** The member that holds the detail until it is said. */
    static final String DETAIL = "forankring.detail";

    private Problems() {}

    /** A problem of the given type with a detail for this occurrence. */
    public static HttpProblem of(ProblemType type, Wording detail) {
        return builder(type).with(DETAIL, detail).build();
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
    public static HttpProblem invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** 404 in the same words whether the thing does not exist or belongs to another municipality. */
    public static HttpProblem notFound() {
        return builder(ProblemType.NOT_FOUND).build();
    }

    /** 405 with the methods that the address can be asked with. */
    public static HttpProblem notAllowed(Collection<String> allowed) {
        return builder(ProblemType.METHOD_NOT_ALLOWED)
                .withHeader(HttpHeaders.ALLOW, String.join(", ", allowed))
                .build();
    }

    /** 503 with the time after which to try again: there is too much to do just now. */
    public static HttpProblem busy(Wording detail) {
        return builder(ProblemType.UNAVAILABLE)
                .with(DETAIL, detail)
                .withHeader(HttpHeaders.RETRY_AFTER, UniformProblems.RETRY_AFTER_SECONDS)
                .build();
    }

    /** 412 with what has changed since the version that the caller has seen. */
    public static HttpProblem stale(Wording detail, List<?> changes) {
        HttpProblem.Builder problem = builder(ProblemType.STALE).with(DETAIL, detail);
        return (changes.isEmpty() ? problem : problem.with("changes", changes)).build();
    }

    /**
     * 409: the domain refuses in the current state, for the reason that the phrase {@code problem.} and the code gives
     * people, with what they can do instead.
     *
     * @param code the stable reason, for example {@code application-already-decided}
     * @param namesAndValues the parameters of the phrase
     */
    public static HttpProblem refusal(String code, Object... namesAndValues) {
        return refused(code, Wording.of("problem." + code, namesAndValues));
    }

    /** {@link #refusal} with a member of its own, which the operation's description names. */
    public static HttpProblem refusalWith(String member, Object content, String code, Object... namesAndValues) {
        return refusing(code, Wording.of("problem." + code, namesAndValues))
                .with(member, content)
                .build();
    }

    /** 409 for a reason that the domain words itself. */
    public static HttpProblem refused(String code, Wording detail) {
        return refusing(code, detail).build();
    }

    private static HttpProblem.Builder refusing(String code, Wording detail) {
        return HttpProblem.builder()
                .withType(ProblemType.uri(code))
                .withTitle(ProblemType.CONFLICT.title())
                .withStatus(ProblemType.CONFLICT.status())
                .with(DETAIL, detail);
    }

    /** A problem of the given type that lists faults. */
    public static HttpProblem withFaults(ProblemType type, Collection<Fault> faults) {
        return builder(type)
                .with(DETAIL, Wording.of("problem.faults", "count", faults.size()))
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
