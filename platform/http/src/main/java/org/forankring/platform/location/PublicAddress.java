package org.forankring.platform.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address under which callers reach the service, for what is handed to other programs: as configured in {@code
 * forankring.public-address}, else as the gateway says that the caller asked, else as the request asks.
 */
@ApplicationScoped
public class PublicAddress {

    private final Optional<URI> configured;
    private final UriInfo asked;
    private final HttpHeaders headers;

    PublicAddress(
            @ConfigProperty(name = "forankring.public-address") Optional<URI> configured,
            UriInfo asked,
            HttpHeaders headers) {
        this.configured = configured;
        this.asked = asked;
        this.headers = headers;
    }

    /** The absolute address of something below the API's root, in the request at hand. */
    public URI of(String below) {
        URI root = asked.getBaseUri();
        URI origin = configured
                .or(() -> origin(
                        headers.getHeaderString("X-Forwarded-Proto"), headers.getHeaderString("X-Forwarded-Host")))
                .orElse(root);
        return UriBuilder.fromUri(root)
                .scheme(origin.getScheme())
                .host(origin.getHost())
                .port(origin.getPort())
                .build()
                .resolve(below);
    }

    private static Optional<URI> origin(@Nullable String scheme, @Nullable String authority) {
        if (authority == null || !("https".equals(scheme) || "http".equals(scheme))) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(scheme + "://" + authority)).filter(origin -> origin.getHost() != null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
