package org.forankring.platform.location;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Answers {@code Location} as a path (RFC 9110, 10.2.2): a service behind the gateway does not know by which
 * host and scheme its caller reaches it.
 */
@Provider
public class RelativeLocations implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        if (location != null && location.isAbsolute()) {
            String query = location.getRawQuery();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            query == null ? location.getRawPath() : location.getRawPath() + "?" + query);
        }
    }
}
