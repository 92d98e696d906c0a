package org.forankring.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Puts the security headers on an answer before anything else sees the request, so that refusals carry them too. */
@ApplicationScoped
class SecureAnswers {

    private static final int BEFORE_ALL_OBSERVERS = 1;
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NOTHING_IS_LOADED =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String OWN_PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    void install(@Observes @Priority(BEFORE_ALL_OBSERVERS) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SecureAnswers::secure).failureHandler(SecureAnswers::secure);
    }

    private static void secure(RoutingContext exchange) {
        if (!exchange.response().headWritten()) {
            String target = exchange.request().uri();
            MultiMap headers = exchange.response().headers();
            headers.setAll(ALWAYS);
            headers.set(CONTENT_SECURITY_POLICY, target.startsWith("/docs") ? OWN_PAGE : NOTHING_IS_LOADED);
            if (!target.startsWith("/docs")) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
        exchange.next();
    }
}
