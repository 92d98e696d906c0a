package org.forankring.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
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
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    private static final String ALLOWED =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    private static final String ALLOWED_OF_CALENDARS = "GET, HEAD, OPTIONS";

    private final AdmitBearers admission;
    private final LimitCallers limits;
    private final ReceiveBodies bodies;
    private final ProtectServices protection;
    private final Connections connections;
    private final Routes routes;
    private final Clock clock;

    ForwardRequests(
            AdmitBearers admission,
            LimitCallers limits,
            ReceiveBodies bodies,
            ProtectServices protection,
            Connections connections,
            Routes routes,
            Clock clock) {
        this.admission = admission;
        this.limits = limits;
        this.bodies = bodies;
        this.protection = protection;
        this.connections = connections;
        this.routes = routes;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        // A calendar's address is itself the secret: calendar programs send no token, and some ask HEAD first.
        router.route(Service.PROGRAMME.prefix() + "/calendars/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(ForwardRequests::refuseUnforwardable)
                .handler(limits::limitStranger)
                .handler(protection.ofStrangers(Service.PROGRAMME.key()))
                .handler(exchange -> forward(exchange, Service.PROGRAMME, Pool.WITHOUT_TOKEN));
        router.options(Service.PROGRAMME.prefix() + "/calendars/*")
                .handler(ForwardRequests::refuseUnforwardable)
                .handler(exchange -> tellMethods(exchange, ALLOWED_OF_CALENDARS));
        for (Service service : Service.values()) {
            router.route(service.prefix() + "/*")
                    .handler(ForwardRequests::refuseUnforwardable)
                    .handler(ForwardRequests::tellStrangers)
                    .handler(admission)
                    .handler(bodies)
                    .handler(protection.of(service.key()))
                    .handler(exchange -> forward(exchange, service, Pool.OF_BEARERS));
        }
        router.route("/api/*").handler(exchange -> AnswerVertxFailures.write(exchange, ProblemType.NOT_FOUND, null));
        router.route("/q/metrics/*").order(BEFORE_QUARKUS).handler(admission);
    }

    private static void refuseUnforwardable(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!METHODS.contains(request.method())) {
            exchange.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            AnswerVertxFailures.write(exchange, ProblemType.METHOD_NOT_ALLOWED, null);
        } else if (!request.headers().getAll(HttpHeaders.TRANSFER_ENCODING).stream()
                .allMatch("chunked"::equals)) {
            AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, Wording.of("problem.only-chunked"));
        } else if (WITHOUT_BODY.contains(request.method()) && IncomingBody.isAnnounced(request)) {
            AnswerVertxFailures.write(exchange, ProblemType.MALFORMED_REQUEST, Wording.of("problem.no-body"));
        } else {
            exchange.next();
        }
    }

    /** Which methods one resource has is for bearers to ask of its service; anybody may know what is sent on at all. */
    private static void tellStrangers(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.OPTIONS) && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            tellMethods(exchange, ALLOWED);
        } else {
            exchange.next();
        }
    }

    private static void tellMethods(RoutingContext exchange, String methods) {
        exchange.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, methods)
                .end();
    }

    private void forward(RoutingContext exchange, Service service, Pool pool) {
        new Passage(exchange, service, connections, routes, clock).begin(pool);
    }
}
