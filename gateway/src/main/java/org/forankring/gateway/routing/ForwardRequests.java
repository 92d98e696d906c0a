package org.forankring.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import org.forankring.gateway.admission.AdmitBearers;
import org.forankring.gateway.limits.LimitCallers;
import org.forankring.gateway.protection.ProtectServices;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;

/** Sends what a bearer asks under a service's prefix to that service, path and query unchanged. */
@ApplicationScoped
class ForwardRequests {

    private static final int BEFORE_QUARKUS = -1;
    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final String ALLOWED =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));

    private final AdmitBearers admission;
    private final LimitCallers limits;
    private final ProtectServices protection;
    private final Connections connections;
    private final Routes routes;

    ForwardRequests(
            AdmitBearers admission,
            LimitCallers limits,
            ProtectServices protection,
            Connections connections,
            Routes routes) {
        this.admission = admission;
        this.limits = limits;
        this.protection = protection;
        this.connections = connections;
        this.routes = routes;
    }

    void install(@Observes Router router) {
        // A calendar's address is itself the secret: calendar programs send no token.
        router.get(Service.PROGRAMME.prefix() + "/calendars/*")
                .handler(ForwardRequests::refuseUnforwardable)
                .handler(limits::limitStranger)
                .handler(protection.ofStrangers(Service.PROGRAMME.key()))
                .handler(exchange -> forward(exchange, Service.PROGRAMME));
        for (Service service : Service.values()) {
            router.route(service.prefix() + "/*")
                    .handler(ForwardRequests::refuseUnforwardable)
                    .handler(admission)
                    .handler(protection.of(service.key()))
                    .handler(exchange -> forward(exchange, service));
        }
        router.route("/api/*").handler(exchange -> AnswerVertxFailures.write(exchange, ProblemType.NOT_FOUND, null));
        router.route("/q/metrics/*").order(BEFORE_QUARKUS).handler(admission);
    }

    private static void refuseUnforwardable(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!METHODS.contains(request.method())) {
            exchange.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            AnswerVertxFailures.write(exchange, ProblemType.METHOD_NOT_ALLOWED, null);
        } else if (request.version() == HttpVersion.HTTP_1_0) {
            AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, Wording.of("problem.http-1-1-needed"));
        } else if (!request.headers().getAll(HttpHeaders.TRANSFER_ENCODING).stream()
                .allMatch("chunked"::equals)) {
            AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, Wording.of("problem.only-chunked"));
        } else {
            exchange.next();
        }
    }

    private void forward(RoutingContext exchange, Service service) {
        HttpServerRequest request = exchange.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        Passage passage = new Passage(exchange, service, connections, routes);
        HttpProxy.reverseProxy(PLAIN_HTTP, connections.client())
                .origin(passage::open)
                .addInterceptor(passage)
                .handle(request);
    }
}
