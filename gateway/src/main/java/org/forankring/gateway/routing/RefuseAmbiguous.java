package org.forankring.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Answers 400 to a request that says twice where it goes, who sends it or where it ends, and closes the
 * connection: two programs may each believe another one of the two, and then disagree on what follows.
 */
@ApplicationScoped
class RefuseAmbiguous {

    private static final int AFTER_CORRELATION = 9_400;

    void register(@Observes Filters filters) {
        filters.register(RefuseAmbiguous::check, AFTER_CORRELATION);
    }

    private static void check(RoutingContext exchange) {
        Wording fault = fault(exchange.request());
        if (fault == null) {
            exchange.next();
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.addEndHandler(answered -> exchange.request().connection().close());
        AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, fault);
    }

    private static @Nullable Wording fault(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (headers.getAll(HttpHeaders.HOST).size() > 1) {
            return Wording.of("problem.one-host-only");
        }
        if (headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return Wording.of("problem.one-authorization-only");
        }
        return headers.contains(HttpHeaders.CONTENT_LENGTH) && headers.contains(HttpHeaders.TRANSFER_ENCODING)
                ? Wording.of("problem.one-length-only")
                : null;
    }
}
