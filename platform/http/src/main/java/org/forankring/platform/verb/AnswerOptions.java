package org.forankring.platform.verb;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.forankring.platform.problem.Problems;

/**
 * Answers OPTIONS with the methods of the one address that is asked about. The framework would name those of all
 * addresses of a resource, whether or not anything stands there.
 */
@Provider
@PreMatching
class AnswerOptions implements ContainerRequestFilter {

    private final Offers offers;

    AnswerOptions(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Set<String> verbs = offers.at(request.getUriInfo().getPath());
        if (verbs.isEmpty()) {
            throw Problems.notFound();
        }
        request.abortWith(Response.noContent().allow(verbs).build());
    }
}
