package org.forankring.testkit.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test the database of its service, the migrations as the owner and the application as the service role,
 * behind PgBouncer if {@code -Dforankring.pooler} names its program.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "programme"))
 * }</pre>
 *
 * <p>The server is shared by the JVM and stays when Quarkus restarts; see {@link TestDatabase} for reaching it from a test.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        var database = TestDatabase.ofService(service);
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.serviceRole().name(),
                "quarkus.datasource.password", database.serviceRole().password(),
                "quarkus.flyway.username", database.ownerRole().name(),
                "quarkus.flyway.password", database.ownerRole().password()));
        Pooler.jdbcUrl(database, service).ifPresent(behind -> {
            settings.put("quarkus.datasource.jdbc.url", behind);
            settings.put("quarkus.flyway.jdbc-url", database.jdbcUrl());
            settings.put("forankring.notification.jdbc-url", database.jdbcUrl());
        });
        return settings;
    }

    /** Nothing to stop: the server serves the next test and ends with the JVM. */
    @Override
    public void stop() {}
}
