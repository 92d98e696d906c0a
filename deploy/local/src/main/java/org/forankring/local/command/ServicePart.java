package org.forankring.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Probe;
import org.forankring.local.Settings;
import org.forankring.local.process.ChildProcess;
import org.forankring.local.process.JavaCommand;
import org.forankring.local.process.LogFile;
import org.forankring.local.process.RecordedProcesses;

/** One of our own services, run from its build; ready when its readiness check says so. */
final class ServicePart implements Part {
    private static final int METASPACE_MEBIBYTES = 192;

    private final Settings settings;
    private final ServiceDescription description;
    private final List<Part> needs;
    private final Map<String, String> environment;
    private final ChildProcess child;

    ServicePart(
            Settings settings,
            ServiceDescription description,
            RecordedProcesses recorded,
            List<Part> needs,
            Map<String, String> environment) {
        this.settings = settings;
        this.description = description;
        this.needs = List.copyOf(needs);
        this.environment = Map.copyOf(environment);
        this.child = new ChildProcess(name(), log(), recorded);
    }

    @Override
    public String name() {
        return description.module();
    }

    @Override
    public List<Port> ports() {
        return List.of(description.port());
    }

    @Override
    public List<Part> needs() {
        return needs;
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Path log() {
        return settings.log(description.module());
    }

    @Override
    public void prepare() throws IOException {
        LogFile.turn(log());
        if (Files.notExists(program())) {
            throw new IOException(program() + " is missing; it is made by 'mvn package'");
        }
    }

    private Path program() {
        return settings.project().resolve(description.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public void start() throws IOException {
        child.start(
                new JavaCommand(description.heapMebibytes(), METASPACE_MEBIBYTES)
                        .with(
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-jar",
                                program().toString())
                        .words(),
                environment);
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Probe.answers(readiness());
    }

    @Override
    public String complaint() throws InterruptedException {
        return Probe.answer(readiness());
    }

    private URI readiness() {
        return URI.create("http://" + settings.ports().address(description.port()) + "/q/health/ready");
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    @Override
    public void stop() throws InterruptedException {
        child.stop();
    }
}
