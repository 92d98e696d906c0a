package org.forankring.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.forankring.platform.notification.NotifiedWork;
import org.forankring.platform.notification.Workers;

/** Whether the threads live that this service has besides those of its requests. Depends on nothing outside. */
@Liveness
@ApplicationScoped
class WorkersAlive implements HealthCheck {

    private final Workers workers;

    WorkersAlive(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("Workers are alive").up();
        for (NotifiedWork worker : workers.all()) {
            report.withData(worker.name(), worker.isWell() ? "alive" : "dead");
            if (!worker.isWell()) {
                report.down();
            }
        }
        return report.build();
    }
}
