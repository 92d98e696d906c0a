package org.forankring.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.correlation.Correlation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives a problem body to what fails before JAX-RS sees it: too large, unauthenticated, unknown path. */
@ApplicationScoped
public class AnswerVertxFailures {

    private static final Logger LOG = Logger.getLogger(AnswerVertxFailures.class);
    private static final int FIRST = Integer.MIN_VALUE;

    void install(@Observes Router router) {
        router.route().order(FIRST).failureHandler(AnswerVertxFailures::answer);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), AnswerVertxFailures::answer);
        }
    }

    private static void answer(RoutingContext failed) {
        int status = failed.statusCode() >= 400 ? failed.statusCode() : 500;
        if (status >= 500) {
            LOG.error("A request failed before it reached a resource", failed.failure());
        }
        write(failed, ProblemType.ofStatus(status), null);
    }

    /** Ends the exchange with a problem, unless an answer has already begun. */
    public static void write(RoutingContext exchange, ProblemType type, @Nullable String detail) {
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        JsonObject problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status());
        if (detail != null) {
            problem.put("detail", detail);
        }
        String correlation = Correlation.currentId();
        if (correlation != null) {
            problem.put("correlationId", correlation);
        }
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }
}
