package org.forankring.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;

/** Answers 429 to whoever calls more often than {@link RateLimits} says. */
@ApplicationScoped
public class LimitCallers {

    /** After the correlation, the language and the rules of request targets, before anything is looked at. */
    private static final int BEFORE_ROUTING = 7_000;

    private static final String OPERATORS_OWN = "/q/";

    private final Buckets addresses;
    private final Buckets strangers;
    private final Buckets clients;
    private final Map<String, Buckets> particularClients = new HashMap<>();
    private final MeterRegistry metrics;

    LimitCallers(RateLimits limits, Clock clock, MeterRegistry metrics) {
        addresses = new Buckets("address", limits.address(), limits.callers(), clock);
        strangers = new Buckets("stranger", limits.stranger(), limits.callers(), clock);
        clients = new Buckets("client", limits.client(), limits.callers(), clock);
        limits.clients()
                .forEach((id, limit) ->
                        particularClients.put(id, new Buckets("client", limit, limits.callers(), clock)));
        this.metrics = metrics;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limitAddress, BEFORE_ROUTING);
    }

    void limitAddress(RoutingContext exchange) {
        if (exchange.request().uri().startsWith(OPERATORS_OWN)
                || isGranted(exchange, addresses.take(Address.of(exchange.request())))) {
            exchange.next();
        }
    }

    /** A handler for what needs no token; answers 429 to an address that asks for it too often. */
    public void limitStranger(RoutingContext exchange) {
        if (admitsStranger(exchange)) {
            exchange.next();
        }
    }

    /**
     * Counts a call whose token is missing or refused.
     *
     * @return whether it is still worth an answer of its own; otherwise it has been answered 429
     */
    public boolean admitsStranger(RoutingContext exchange) {
        return isGranted(exchange, strangers.take(Address.of(exchange.request())));
    }

    /**
     * Counts a call of a bearer and tells in the answer's headers what is left.
     *
     * @return whether the call may pass; otherwise it has been answered 429
     */
    public boolean admits(RoutingContext exchange, JsonWebToken token) {
        String client = String.valueOf(token.<Object>getClaim("azp"));
        Allowance allowance = particularClients.getOrDefault(client, clients).take(client + ' ' + token.getSubject());
        allowance.tell(exchange.response().headers());
        return isGranted(exchange, allowance);
    }

    private boolean isGranted(RoutingContext exchange, Allowance allowance) {
        if (!allowance.granted()) {
            metrics.counter("forankring.calls.limited", "limit", allowance.limit())
                    .increment();
            allowance.tell(exchange.response().headers());
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.secondsToNext()));
            AnswerVertxFailures.write(
                    exchange,
                    ProblemType.TOO_MANY_REQUESTS,
                    Wording.of("problem.too-many-requests", "seconds", allowance.secondsToNext()));
        }
        return allowance.granted();
    }
}
