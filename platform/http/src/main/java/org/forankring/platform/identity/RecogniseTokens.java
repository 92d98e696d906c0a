package org.forankring.platform.identity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a request the identity of its token where that was verified lately, so that nothing verifies it again. */
@ApplicationScoped
class RecogniseTokens {

    /** Quarkus prepares authentication, which begins only when somebody asks who it is, before and authorises after. */
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORISATION = 150;

    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens tokens;
    private final Counter recognised;

    RecogniseTokens(VerifiedTokens tokens, MeterRegistry metrics) {
        this.tokens = tokens;
        this.recognised = Counter.builder("forankring.tokens.recognised")
                .description("Requests whose access token had been verified already")
                .register(metrics);
    }

    void register(@Observes Filters filters) {
        filters.register(this::recognise, BETWEEN_AUTHENTICATION_AND_AUTHORISATION);
    }

    private void recognise(RoutingContext exchange) {
        String token = token(exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION));
        if (token != null) {
            tokens.find(token).ifPresent(identity -> {
                recognised.increment();
                QuarkusHttpUser.setIdentity(identity, exchange);
            });
        }
        exchange.next();
    }

    private static @Nullable String token(List<String> credentials) {
        return credentials.size() == 1 && credentials.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? credentials.getFirst().substring(SCHEME.length())
                : null;
    }
}
