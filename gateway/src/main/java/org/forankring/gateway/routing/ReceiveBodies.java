package org.forankring.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;
import org.jboss.logging.Logger;

/** Lets a request pass once its body is there as a whole; a slow client keeps nobody but itself. */
@ApplicationScoped
class ReceiveBodies implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(ReceiveBodies.class);
    private static final String BODY = ReceiveBodies.class.getName();

    private final Routes routes;
    private final BodyMemory memory;

    ReceiveBodies(Routes routes, BodyMemory memory) {
        this.routes = routes;
        this.memory = memory;
    }

    /** The body of a request that has passed. */
    static Received.Whole of(RoutingContext exchange) {
        return Objects.requireNonNullElse(exchange.get(BODY), Received.Whole.NOTHING);
    }

    @Override
    public void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!IncomingBody.isAnnounced(request)) {
            exchange.next();
            return;
        }
        IncomingBody incoming = new IncomingBody(request, exchange.vertx(), routes, memory);
        exchange.addEndHandler(ended -> incoming.forget());
        if (exchange.response().closed()) {
            return;
        }
        if (request.version() != HttpVersion.HTTP_1_0
                && "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        incoming.read().onSuccess(received -> {
            switch (received) {
                case Received.Whole whole -> {
                    exchange.put(BODY, whole);
                    exchange.next();
                }
                case Received.Refused refused -> refuse(exchange, refused);
            }
        });
    }

    private static void refuse(RoutingContext exchange, Received.Refused refused) {
        switch (refused) {
            case TOO_LARGE -> AnswerVertxFailures.write(exchange, ProblemType.PAYLOAD_TOO_LARGE, null);
            case TOO_SLOW -> AnswerVertxFailures.write(exchange, ProblemType.REQUEST_TIMEOUT, null);
            case NO_ROOM -> {
                LOG.warn("Request bodies fill the memory that there is for them");
                exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
                AnswerVertxFailures.write(exchange, ProblemType.UNAVAILABLE, null);
            }
            case BROKEN_OFF -> LOG.debug("A client has left within its request");
        }
    }
}
