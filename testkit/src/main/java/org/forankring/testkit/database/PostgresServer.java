package org.forankring.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.forankring.testkit.JvmWide;
import org.forankring.testkit.QuietLog;
import org.jspecify.annotations.Nullable;

/** The JVM's one PostgreSQL server: started by the first who asks, stopped with the JVM. Reached over {@link JvmWide}. */
final class PostgresServer {
    private static @Nullable EmbeddedPostgres running;

    private PostgresServer() {}

    /** Makes sure that the service's database exists, and tells the server's port. */
    static synchronized Integer provide(String service) throws IOException, SQLException {
        var server = server();
        try (var connection = server.getPostgresDatabase().getConnection();
                var existing = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            existing.setString(1, service);
            if (!existing.executeQuery().next()) {
                try (var provisioning = connection.createStatement()) {
                    for (String statement : ProvisionScript.forService(service).statements()) {
                        provisioning.execute(statement);
                    }
                }
            }
        }
        return server.getPort();
    }

    private static EmbeddedPostgres server() throws IOException {
        var known = running;
        if (known == null) {
            QuietLog.warningsOnly("io.zonky.test", "init", "postgres", "pg_ctl");
            known = EmbeddedPostgres.builder().start();
            running = known;
        }
        return known;
    }
}
