package org.forankring.local.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.process.Memory;

/** What people need to know once everything is ready: addresses, logins, and what it costs in memory. */
final class Summary {
    private final Settings settings;
    private final Secrets secrets;
    private final UpOptions options;

    Summary(Settings settings, Secrets secrets, UpOptions options) {
        this.settings = settings;
        this.secrets = secrets;
        this.options = options;
    }

    List<String> lines(List<Part> parts, Duration elapsed) {
        var lines = new ArrayList<String>();
        lines.add("Everything is ready after %d s.%s".formatted(elapsed.toSeconds(), memory(parts)));
        lines.add("");
        if (!options.infrastructureOnly()) {
            lines.add("  Console         " + settings.gateway());
            lines.add("  API documents   " + settings.gateway() + "/docs");
        }
        lines.add("  Identity        %s/admin".formatted(settings.issuer().replace("/realms/forankring", "")));
        lines.add("  PostgreSQL      " + settings.ports().address(Port.POSTGRES));
        lines.add("  Kafka           " + settings.ports().address(Port.KAFKA));
        lines.add("  Logs            " + settings.state().resolve("log"));
        if (!options.exit()) {
            lines.addAll(logins());
        }
        return lines;
    }

    private List<String> logins() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  People, each with the password " + secrets.examplePassword());
        var realm = ExampleRealm.read(settings.project());
        realm.people()
                .forEach(person ->
                        lines.add("    %-18s %s".formatted(person.name(), String.join(", ", person.roles()))));
        lines.add("  Client information systems (client credentials)");
        realm.systems().forEach(system -> lines.add("    %-18s %s".formatted(system, secrets.ofClient(system))));
        lines.add("  Keycloak's administrator is admin; that password and all others are in "
                + settings.state().resolve("secrets.properties"));
        lines.add("");
        lines.add("Ctrl-C stops everything; './dev down' does so from another terminal.");
        return lines;
    }

    private static String memory(List<Part> parts) {
        var own = Memory.residentKibibytes(ProcessHandle.current(), false);
        if (own.isEmpty()) {
            return "";
        }
        var names = new ArrayList<>(List.of("launcher " + mebibytes(own.getAsLong())));
        long total = own.getAsLong();
        for (var part : parts) {
            long resident = part.process().stream()
                    .mapToLong(
                            process -> Memory.residentKibibytes(process, true).orElse(0))
                    .sum();
            names.add(part.name() + " " + mebibytes(resident));
            total += resident;
        }
        return " Resident memory: %d MiB (%s).".formatted(mebibytes(total), String.join(", ", names));
    }

    private static long mebibytes(long kibibytes) {
        return kibibytes / 1024;
    }
}
