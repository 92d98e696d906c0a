package org.forankring.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.forankring.platform.health.Backlog;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.sql.SqlFailure;
import org.forankring.platform.tenancy.Tenancy;

/**
 * The metric {@code forankring.outbox.oldest}: how many seconds the oldest unpublished event has waited. Health tells it,
 * too.
 */
@ApplicationScoped
class MeasureLag implements Backlog {

    private static final String OLDEST = "select occurred_at from outbox where published_at is null order by 1 limit 1";

    private final Sql sql;
    private final Clock clock;
    private final OutboxSettings settings;

    MeasureLag(Sql sql, Clock clock, OutboxSettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Map<String, Duration> oldest() {
        return Map.of("outbox", waited().orElse(Duration.ZERO));
    }

    @Override
    public Duration patience() {
        return settings.late();
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("forankring.outbox.oldest", this, MeasureLag::seconds)
                .description("Seconds that the oldest unpublished event has waited")
                .register(metrics);
    }

    private double seconds() {
        try {
            return waited().map(waited -> (double) waited.toSeconds()).orElse(0.0);
        } catch (SqlFailure away) {
            return Double.NaN;
        }
    }

    private Optional<Duration> waited() {
        return Tenancy.everywhere(
                () -> sql.statement(OLDEST).first(row -> Duration.between(row.moment("occurred_at"), clock.instant())));
    }
}
