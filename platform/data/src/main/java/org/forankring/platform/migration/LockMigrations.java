package org.forankring.platform.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Has replicas that migrate at once wait for each other by a lock of the session. Flyway's own is one of a transaction that
 * stands open meanwhile, for whose end an index that is built concurrently would wait for ever.
 */
@Singleton
class LockMigrations implements FlywayConfigurationCustomizer {

    private final boolean bySession;

    LockMigrations(@ConfigProperty(name = "forankring.migrations.lock-by-session") boolean bySession) {
        this.bySession = bySession;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", Boolean.toString(!bySession)));
    }
}
