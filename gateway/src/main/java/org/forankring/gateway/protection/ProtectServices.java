package org.forankring.gateway.protection;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares a service that has enough to do or does not answer: as {@link Protection} says, what would only wait for it
 * is answered 503 at once, with {@code Retry-After}.
 */
@ApplicationScoped
public class ProtectServices {

    private final Map<String, Guard> guards = new ConcurrentHashMap<>();
    private final Protection protection;
    private final Clock clock;
    private final MeterRegistry metrics;

    ProtectServices(Protection protection, Clock clock, MeterRegistry metrics) {
        this.protection = protection;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The handler before calls of bearers go to a service. */
    public Handler<RoutingContext> of(String service) {
        return guard(service)::enter;
    }

    /** The handler before calls without a token go to a service: they share its breaker, not its places. */
    public Handler<RoutingContext> ofStrangers(String service) {
        return guard(service)::enterAsStranger;
    }

    private Guard guard(String service) {
        return guards.computeIfAbsent(service, name -> new Guard(name, protection, clock, metrics));
    }
}
