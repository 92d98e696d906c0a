package org.forankring.platform.language;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forankring.platform.code.Coded;

/**
 * Finds the language of each request: {@code ?language=}, else {@code Accept-Language} (RFC 9110, 12.5.4), else the
 * token's {@code locale}, else English. The answer says which it was.
 */
final class NegotiateLanguage {

    private static final int AFTER_CORRELATION = 9_500;

    private NegotiateLanguage() {}

    /** Before anything else can answer. */
    @ApplicationScoped
    static class Asked {

        void register(@Observes Filters filters) {
            filters.register(Asked::negotiate, AFTER_CORRELATION);
        }

        private static void negotiate(RoutingContext request) {
            said(request)
                    .or(() -> Optional.ofNullable(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                            .flatMap(Language::preferred))
                    .ifPresent(RequestLanguage::choose);
            request.addHeadersEndHandler(answered -> {
                MultiMap headers = request.response().headers();
                if (!headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
                    headers.set(
                            HttpHeaders.CONTENT_LANGUAGE,
                            RequestLanguage.current().tag());
                }
                if (!headers.contains(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, true)) {
                    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                }
            });
            request.next();
        }

        private static Optional<Language> said(RoutingContext request) {
            return request.queryParam("language").stream().findFirst().flatMap(tag -> Coded.find(Language.class, tag));
        }
    }

    /** Once it is known who asks. */
    @Provider
    @Priority(Priorities.AUTHORIZATION + 1)
    static class OfToken implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (!RequestLanguage.isChosen()
                    && request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token) {
                Optional.ofNullable(token.<Object>claim("locale").orElse(null))
                        .flatMap(locale -> Language.find(locale.toString()))
                        .ifPresent(RequestLanguage::choose);
            }
        }
    }
}
