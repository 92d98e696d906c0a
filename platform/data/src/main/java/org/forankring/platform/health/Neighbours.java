package org.forankring.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells what is degraded for want of a neighbour that the service can do without for a while. Without the broker requests
 * succeed: what they change is announced later, and what others announce is heard later. A replica that is taken out of
 * service for it would take away what works.
 */
@Readiness
@ApplicationScoped
class Neighbours implements HealthCheck {

    private final WatchBroker broker;

    Neighbours(WatchBroker broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("Neighbours that can be done without").up();
        Optional<Instant> away = broker.awaySince();
        report.withData("broker", away.isPresent() ? "unreachable" : "reachable");
        away.ifPresent(since -> report.withData("broker.since", since.toString())
                .withData("degraded", "events are announced and heard later"));
        return report.build();
    }
}
