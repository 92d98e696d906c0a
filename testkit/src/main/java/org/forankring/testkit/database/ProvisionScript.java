package org.forankring.testkit.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The statements with which an administrator prepares a service's database, one per line of the delivered script. */
record ProvisionScript(List<String> statements) {
    static ProvisionScript forService(String service) {
        return new ProvisionScript(delivered()
                .replace("${service}", service)
                .replace("${owner_password}", Passwords.ofOwner(service))
                .replace("${service_password}", Passwords.ofService(service))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .toList());
    }

    private static String delivered() {
        try (InputStream script = ProvisionScript.class.getResourceAsStream("provision.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
