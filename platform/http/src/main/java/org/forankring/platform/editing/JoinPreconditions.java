package org.forankring.platform.editing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Makes one list of several {@code If-Match} lines (RFC 9110, 5.3), of which a resource method would see the first. */
@Provider
class JoinPreconditions implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (lines != null && lines.size() > 1) {
            request.getHeaders().putSingle(HttpHeaders.IF_MATCH, String.join(", ", lines));
        }
    }
}
