package org.forankring.platform.verb;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.UniformProblems;

/** Answers 405 with the methods that are allowed (RFC 9110, 15.5.6), which the framework leaves out. */
@Provider
@Priority(1)
public class AnswerNotAllowed implements ExceptionMapper<NotAllowedException> {

    private final Offers offers;
    private final UriInfo address;

    AnswerNotAllowed(Offers offers, UriInfo address) {
        this.offers = offers;
        this.address = address;
    }

    @Override
    public Response toResponse(NotAllowedException refused) {
        return UniformProblems.answer(
                ProblemType.METHOD_NOT_ALLOWED, HttpHeaders.ALLOW, String.join(", ", offers.at(address.getPath())));
    }
}
