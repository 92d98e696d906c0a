package org.forankring.gateway.routing;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service, and the answer on its way back. */
final class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final String PROBLEM = "application/problem+json";
    private static final List<CharSequence> KEPT_OF_A_BARE_REFUSAL =
            List.of(HttpHeaders.ALLOW, "WWW-Authenticate", HttpHeaders.RETRY_AFTER);
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private final RoutingContext exchange;
    private final Service service;
    private final Connections connections;
    private final Routes routes;
    private final Clock clock;
    private final Received.Whole body;
    private @Nullable Attempt attempt;
    private @Nullable Relay relay;
    private boolean clientLeft;

    Passage(RoutingContext exchange, Service service, Connections connections, Routes routes, Clock clock) {
        this.exchange = exchange;
        this.service = service;
        this.connections = connections;
        this.routes = routes;
        this.clock = clock;
        this.body = ReceiveBodies.of(exchange);
    }

    void begin(Pool pool) {
        exchange.addEndHandler(ended -> {
            if (ended.failed()) {
                leave();
            }
        });
        attempt(pool);
    }

    private void attempt(Pool pool) {
        if (hasClientLeft()) {
            return;
        }
        HttpServerRequest request = exchange.request();
        Attempt next = new Attempt(request, body, exchange.vertx());
        attempt = next;
        next.begin(
                        connections.request(service, pool, request.method(), request.uri()),
                        routes.responseTimeout().toMillis())
                .onSuccess(outcome -> {
                    switch (outcome) {
                        case Attempt.Answered answered -> handOn(answered);
                        case Attempt.Failed failed when mayBeRepeated(failed, pool) -> attempt(Pool.FRESH);
                        case Attempt.Failed failed -> refuse(failed);
                    }
                });
    }

    /**
     * A kept connection can be closed by the service at the very moment at which it is used again. What has not
     * been carried out, or may be carried out twice, is tried once more where that cannot happen.
     */
    private boolean mayBeRepeated(Attempt.Failed failed, Pool pool) {
        return !hasClientLeft()
                && pool != Pool.FRESH
                && switch (failed) {
                    case NOT_SENT -> true;
                    case CUT -> IDEMPOTENT.contains(exchange.request().method());
                    case BUSY, UNREACHABLE, SILENT -> false;
                };
    }

    private void handOn(Attempt.Answered answered) {
        Relay handing = new Relay(exchange, service, answered);
        relay = handing;
        if (hasClientLeft()) {
            handing.abandon();
        } else if (isBareRefusal(answered.answer())) {
            handing.abandon();
            refuseLike(answered.answer());
        } else {
            handing.begin(clock.instant());
        }
    }

    /** A refusal that is no problem document comes from below the service's own code: it gets a document here. */
    private boolean isBareRefusal(HttpClientResponse answer) {
        String mediaType = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean isProblem = mediaType != null && mediaType.startsWith(PROBLEM);
        return answer.statusCode() >= 400
                && !isProblem
                && !exchange.request().method().equals(HttpMethod.HEAD);
    }

    private void refuseLike(HttpClientResponse answer) {
        for (CharSequence name : KEPT_OF_A_BARE_REFUSAL) {
            String value = answer.getHeader(name);
            if (value != null) {
                exchange.response().putHeader(name, value);
            }
        }
        AnswerVertxFailures.write(exchange, ProblemType.ofStatus(answer.statusCode()), null);
    }

    private void refuse(Attempt.Failed failed) {
        if (hasClientLeft()) {
            return;
        }
        LOG.warnf("No answer from the %s service: %s", service.key(), failed);
        refuse(
                switch (failed) {
                    case BUSY -> ProblemType.UNAVAILABLE;
                    case UNREACHABLE, NOT_SENT, CUT -> ProblemType.BAD_GATEWAY;
                    case SILENT -> ProblemType.GATEWAY_TIMEOUT;
                });
    }

    private void refuse(ProblemType type) {
        if (type == ProblemType.UNAVAILABLE) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        AnswerVertxFailures.write(exchange, type, null);
    }

    /** A client that leaves while its token is verified is not heard of here. */
    private boolean hasClientLeft() {
        return clientLeft || exchange.response().closed();
    }

    private void leave() {
        clientLeft = true;
        LOG.debugf("A client of the %s service has left", service.key());
        if (relay != null) {
            relay.abandon();
        } else if (attempt != null) {
            attempt.abandon();
        }
    }
}
