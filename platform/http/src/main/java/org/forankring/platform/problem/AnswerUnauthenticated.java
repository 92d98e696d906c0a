package org.forankring.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 401 with the challenge of RFC 6750. Stands in for the problem library's own mappers, which were
 * built against another version of Quarkus and fail on this one.
 */
final class AnswerUnauthenticated {

    private AnswerUnauthenticated() {}

    private static Response challenge(String challenge) {
        return UniformProblems.correlated(Problems.builder(ProblemType.UNAUTHENTICATED)
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge))
                .toResponse();
    }

    /** No token at all. */
    @Provider
    @Priority(1)
    public static class WithoutToken implements ExceptionMapper<UnauthorizedException> {
        @Override
        public Response toResponse(UnauthorizedException anonymous) {
            return challenge("Bearer");
        }
    }

    /** A token that does not verify. */
    @Provider
    @Priority(1)
    public static class WithInvalidToken implements ExceptionMapper<AuthenticationFailedException> {
        @Override
        public Response toResponse(AuthenticationFailedException unverified) {
            return challenge("Bearer error=\"invalid_token\"");
        }
    }
}
