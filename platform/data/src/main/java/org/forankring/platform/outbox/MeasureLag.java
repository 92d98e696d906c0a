package org.forankring.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The metric {@code forankring.outbox.oldest}: how many seconds the oldest unpublished event has waited. */
@ApplicationScoped
class MeasureLag {

    private final DataSource database;
    private final Clock clock;

    MeasureLag(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("forankring.outbox.oldest", this, MeasureLag::seconds)
                .description("Seconds that the oldest unpublished event has waited")
                .register(metrics);
    }

    private double seconds() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select min(occurred_at) from outbox where published_at is null");
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getTimestamp(1) != null
                    ? Duration.between(row.getTimestamp(1).toInstant(), clock.instant())
                            .toSeconds()
                    : 0;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
