package org.forankring.platform.health;

import io.quarkus.arc.All;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jboss.logging.Logger;

/**
 * Tells how many seconds the oldest of each backlog has waited, and is down when one has waited too long: something to wake
 * an operator for, and no reason to take a replica out of service. Down also when it cannot be told.
 */
@Wellness
@ApplicationScoped
class WorkUpToDate implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WorkUpToDate.class);

    private final List<Backlog> backlogs;

    WorkUpToDate(@All List<Backlog> backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("Work is up to date").up();
        backlogs.forEach(backlog -> tell(backlog, report));
        return report.build();
    }

    private static void tell(Backlog backlog, HealthCheckResponseBuilder report) {
        try {
            backlog.oldest().forEach((name, waited) -> {
                report.withData(name, waited.toSeconds());
                if (waited.compareTo(backlog.patience()) > 0) {
                    report.down()
                            .withData(name + ".late-after", backlog.patience().toSeconds());
                }
            });
        } catch (RuntimeException unknown) {
            LOG.debugf("A backlog cannot be told: %s", unknown.getMessage());
            report.down().withData("unknown", true);
        }
    }
}
