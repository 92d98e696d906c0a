package org.forankring.gateway.admission;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;

/** Answers 400 to a request target that breaks the rules of {@link RequestTarget}, before any routing. */
@ApplicationScoped
class RefusePathTricks {

    private static final int BEFORE_ROUTING = 8_000;

    void register(@Observes Filters filters) {
        filters.register(RefusePathTricks::check, BEFORE_ROUTING);
    }

    private static void check(RoutingContext exchange) {
        RequestTarget.fault(exchange.request().uri())
                .ifPresentOrElse(
                        fault -> AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, fault),
                        exchange::next);
    }
}
