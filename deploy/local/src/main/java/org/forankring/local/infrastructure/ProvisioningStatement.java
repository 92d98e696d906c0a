package org.forankring.local.infrastructure;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement of the provisioning script, told apart by whether it may run a second time. */
sealed interface ProvisioningStatement {
    Pattern ROLE = Pattern.compile("(?i)create role (\\w+) .*?(password '[^']*').*");
    Pattern DATABASE = Pattern.compile("(?i)create database (\\w+)\\b.*");

    String sql();

    /** Makes a role; when the role exists, only its password is brought up to date. */
    record CreateRole(String sql, String role, String password) implements ProvisioningStatement {
        String asPasswordChange() {
            return "alter role " + role + " " + password;
        }
    }

    /** Makes a database; left out when the database exists. */
    record CreateDatabase(String sql, String database) implements ProvisioningStatement {}

    /** Grants and revokes, which may run any number of times. */
    record Repeatable(String sql) implements ProvisioningStatement {}

    static ProvisioningStatement of(String sql) {
        Matcher role = ROLE.matcher(sql);
        if (role.matches()) {
            return new CreateRole(sql, role.group(1), role.group(2));
        }
        Matcher database = DATABASE.matcher(sql);
        return database.matches() ? new CreateDatabase(sql, database.group(1)) : new Repeatable(sql);
    }

    /**
     * The statements for one service.
     *
     * @param lines the script: one statement per line, comments beginning with {@code --}
     * @param service replaces {@code ${service}}
     * @param secrets gives the passwords by name, for example {@code programme_owner_password}
     */
    static List<ProvisioningStatement> read(List<String> lines, String service, UnaryOperator<String> secrets) {
        return lines.stream()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .map(line -> line.replace("${service}", service)
                        .replace("${owner_password}", secrets.apply(service + "_owner_password"))
                        .replace("${service_password}", secrets.apply(service + "_service_password"))
                        .replaceFirst(";$", ""))
                .map(ProvisioningStatement::of)
                .toList();
    }
}
