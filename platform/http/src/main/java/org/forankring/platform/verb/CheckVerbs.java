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
 * Answers OPTIONS with the methods of the one address that is asked about, and 405 with them to another method (RFC
 * 9110, 15.5.6). The framework leaves them out of 405, and to OPTIONS tells those of all addresses of a resource,
 * whether or not anything stands there.
 */
@Provider
@PreMatching
class CheckVerbs implements ContainerRequestFilter {

    private final Offers offers;

    CheckVerbs(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> verbs = offers.at(request.getUriInfo().getPath());
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            if (verbs.isEmpty()) {
                throw Problems.notFound();
            }
            request.abortWith(Response.noContent().allow(verbs).build());
        } else if (!verbs.isEmpty() && !verbs.contains(request.getMethod())) {
            throw Problems.notAllowed(verbs);
        }
    }
}
