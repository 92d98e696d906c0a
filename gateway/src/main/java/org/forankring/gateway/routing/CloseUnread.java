package org.forankring.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Closes the connection of a client that has been answered before its body had arrived, as one that is refused.
 * What is still on its way is thrown away for a moment, so that the client gets to read the answer; whoever goes on
 * sending, however slowly, holds nothing.
 */
@ApplicationScoped
class CloseUnread {

    private static final int AFTER_CORRELATION = 9_500;
    private static final Duration LINGER = Duration.ofSeconds(1);

    void register(@Observes Filters filters) {
        filters.register(CloseUnread::watch, AFTER_CORRELATION);
    }

    private static void watch(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (IncomingBody.isAnnounced(request)) {
            exchange.addHeadersEndHandler(answering -> {
                if (!request.isEnded()) {
                    exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            });
            exchange.addEndHandler(answered -> {
                if (answered.succeeded() && !request.isEnded()) {
                    close(exchange, request);
                }
            });
        }
        exchange.next();
    }

    private static void close(RoutingContext exchange, HttpServerRequest request) {
        request.handler(unread -> {});
        request.endHandler(read -> request.connection().close());
        request.resume();
        exchange.vertx()
                .setTimer(LINGER.toMillis(), late -> request.connection().close());
    }
}
