package org.forankring.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forankring.local.Part;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.StateFolder;
import org.forankring.local.UnusableSettings;
import org.forankring.local.example.Example;
import org.forankring.local.infrastructure.Kafka;
import org.forankring.local.infrastructure.Keycloak;
import org.forankring.local.infrastructure.PostgreSql;
import org.forankring.local.process.RecordedProcesses;

/** Brings the whole system up, loads the example and serves until Ctrl-C, or checks and exits. */
public final class Up {
    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;

    private final Settings settings;
    private final UpOptions options;
    private final Progress progress;
    private final RecordedProcesses recorded;

    private Up(Settings settings, UpOptions options, Progress progress) {
        this.settings = settings;
        this.options = options;
        this.progress = progress;
        this.recorded = RecordedProcesses.in(settings.state());
    }

    /** Runs in the root of the working copy. Ends with 0, 1 when something failed, 2 when asked wrongly. */
    public static void main(String... arguments) {
        var progress = new Progress(System.out, isTerminal());
        int code;
        try {
            var settings = Settings.from(Path.of(""), System.getenv());
            var options = UpOptions.parse(List.of(arguments));
            StateFolder.prepare(settings.state());
            LibraryLog.to(settings.log("launcher"));
            code = new Up(settings, options, progress).run();
        } catch (UnusableSettings e) {
            progress.line(e.getMessage());
            code = UNUSABLE;
        } catch (IOException e) {
            progress.line("The local system cannot start: " + e);
            code = FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            code = FAILED;
        }
        System.exit(code);
    }

    @SuppressWarnings("SystemConsoleNull") // some consoles of older terminals are still reported as none
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private int run() throws IOException, InterruptedException {
        var other = recorded.alive(Down.LAUNCHER);
        if (other.isPresent()) {
            progress.line("The system is running already, as process %d. './dev down' stops it."
                    .formatted(other.get().pid()));
            return FAILED;
        }
        Down.stopLeftovers(recorded, progress);
        if (!Secrets.existIn(settings.state()) && Files.exists(settings.state().resolve("postgres.complete"))) {
            progress.line("The secrets of " + settings.state() + " are gone; './dev down --clean' begins anew.");
            return FAILED;
        }
        var secrets = Secrets.in(settings.state());
        var system = new LocalSystem(parts(secrets), settings.ports(), progress);
        var taken = settings.ports()
                .taken(system.parts().stream()
                        .flatMap(part -> part.ports().stream())
                        .toList());
        if (!taken.isEmpty()) {
            taken.forEach(progress::line);
            return FAILED;
        }
        recorded.record(Down.LAUNCHER, ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
        return bringUp(system, secrets);
    }

    private List<Part> parts(Secrets secrets) throws IOException {
        var postgres = new PostgreSql(settings, secrets, recorded);
        var kafka = new Kafka(settings, recorded);
        var keycloak = new Keycloak(settings, secrets, recorded, postgres);
        if (keycloak.realmIsOutdated()) {
            progress.line("The realm file has changed since this state was made; './dev down --clean' takes it over.");
        }
        var parts = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
        if (!options.infrastructureOnly()) {
            parts.addAll(new Services(settings, secrets, recorded).parts(List.copyOf(parts), keycloak));
        }
        return parts;
    }

    private int bringUp(LocalSystem system, Secrets secrets) throws InterruptedException {
        progress.line("Starting Forankring; its state is in " + settings.state());
        var summary = new Summary(settings, secrets, options);
        long begin = System.nanoTime();
        try {
            system.start();
            StateFolder.keepPrivate(settings.state());
        } catch (PartFailed e) {
            progress.fault(e.getMessage(), e.part().log());
            return FAILED;
        } catch (IOException e) {
            progress.line("The state folder cannot be kept private: " + e);
            return FAILED;
        }
        if (!options.infrastructureOnly() && !loadExample()) {
            progress.line("The example did not come out as it should.");
            if (options.exit()) {
                return FAILED;
            }
        }
        summary.lines(system.parts(), Duration.ofNanos(System.nanoTime() - begin))
                .forEach(progress::line);
        if (!options.exit()) {
            system.serve();
        }
        return options.exit() && !stillThere(system) ? FAILED : 0;
    }

    private boolean loadExample() {
        progress.line("Loading the example");
        try {
            return Example.run(
                    settings.state(), URI.create(settings.gateway()), URI.create(settings.issuer()), System.out);
        } catch (RuntimeException e) {
            progress.line(e.toString());
            return false;
        }
    }

    private boolean stillThere(LocalSystem system) {
        var dead =
                system.parts().stream().filter(part -> part.process().isEmpty()).toList();
        dead.forEach(part -> progress.fault(part.name() + " has died.", part.log()));
        return dead.isEmpty();
    }

    private void stop(LocalSystem system) {
        progress.line("Stopping");
        system.stop();
        recorded.forget(Down.LAUNCHER);
        Down.stopLeftovers(recorded, progress);
        progress.line("Stopped");
    }
}
