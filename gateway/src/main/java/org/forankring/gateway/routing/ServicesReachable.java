package org.forankring.gateway.routing;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells which services can be reached. The gateway stays ready when one cannot: the others are still worth
 * serving, and taking every gateway away would take them away too.
 */
@Readiness
@ApplicationScoped
class ServicesReachable implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String ALIVE = "/q/health/live";

    private final Connections connections;

    ServicesReachable(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Uni<Probe>> probes =
                Arrays.stream(Service.values()).map(this::probe).toList();
        return Uni.join().all(probes).andFailFast().map(ServicesReachable::report);
    }

    private Uni<Probe> probe(Service service) {
        return Uni.createFrom()
                .completionStage(() -> connections
                        .read(service, ALIVE, PATIENCE)
                        .map(alive -> new Probe(service, "reachable"))
                        .otherwise(new Probe(service, "unreachable"))
                        .toCompletionStage());
    }

    private static HealthCheckResponse report(List<Probe> probes) {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("Services behind the gateway").up();
        probes.forEach(probe -> report.withData(probe.service().key(), probe.result()));
        return report.build();
    }

    private record Probe(Service service, String result) {}
}
