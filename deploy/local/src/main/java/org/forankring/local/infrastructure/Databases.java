package org.forankring.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.forankring.local.Secrets;

/** The databases and roles, made by the same script that a database administrator runs in production. */
final class Databases {
    static final List<String> SERVICES = List.of("programme", "training", "monitoring");

    private final Connection connection;
    private final Secrets secrets;
    private final Path script;

    Databases(Connection connection, Secrets secrets, Path script) {
        this.connection = connection;
        this.secrets = secrets;
        this.script = script;
    }

    /** Makes what is missing and gives every role the password the secrets hold. */
    void provision() throws IOException, SQLException {
        var lines = Files.readAllLines(script);
        for (var service : SERVICES) {
            for (var statement : ProvisioningStatement.read(lines, service, secrets::named)) {
                run(statement);
            }
        }
        var password = secrets.named("keycloak_password");
        run(ProvisioningStatement.of("create role keycloak login password '%s'".formatted(password)));
        run(ProvisioningStatement.of("create database keycloak owner keycloak template template0 encoding 'UTF8'"));
        run(ProvisioningStatement.of("revoke all on database keycloak from public"));
    }

    private void run(ProvisioningStatement provisioning) throws SQLException {
        var sql = switch (provisioning) {
            case ProvisioningStatement.CreateRole create ->
                exists("select 1 from pg_roles where rolname = ?", create.role())
                        ? create.asPasswordChange()
                        : create.sql();
            case ProvisioningStatement.CreateDatabase create ->
                exists("select 1 from pg_database where datname = ?", create.database()) ? "" : create.sql();
            case ProvisioningStatement.Repeatable repeatable -> repeatable.sql();
        };
        if (!sql.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
