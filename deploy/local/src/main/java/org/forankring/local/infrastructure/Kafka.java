package org.forankring.local.infrastructure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Settings;
import org.forankring.local.process.ChildProcess;
import org.forankring.local.process.JavaCommand;
import org.forankring.local.process.LogFile;
import org.forankring.local.process.RecordedProcesses;

/** One Kafka node that is broker and controller, with the topics of the system; ready when they exist. */
public final class Kafka implements Part {
    private final Settings settings;
    private final ChildProcess child;
    private final Path data;
    private final Path properties;

    public Kafka(Settings settings, RecordedProcesses recorded) {
        this.settings = settings;
        this.child = new ChildProcess(name(), log(), recorded);
        this.data = settings.state().resolve("kafka");
        this.properties = settings.state().resolve("kafka.properties");
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public Path log() {
        return settings.log("kafka");
    }

    @Override
    public void prepare() throws IOException {
        LogFile.turn(log());
        Files.writeString(
                properties,
                KafkaProperties.text(
                        settings.ports().address(Port.KAFKA), settings.ports().address(Port.KAFKA_CONTROLLER), data));
        if (Files.notExists(data.resolve("meta.properties"))) {
            format();
        }
    }

    private void format() throws IOException {
        Files.createDirectories(data);
        try (var out = new PrintStream(Files.newOutputStream(log()), true, StandardCharsets.UTF_8)) {
            var arguments = new String[] {
                "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", properties.toString()
            };
            if (StorageTool.execute(arguments, out) != 0) {
                throw new IOException("its storage cannot be formatted");
            }
        }
    }

    @Override
    public void start() throws IOException {
        child.start(
                new JavaCommand(256, 128)
                        .with(
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "kafka.Kafka",
                                properties.toString())
                        .words(),
                Map.of());
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Topics.exist(settings.ports().address(Port.KAFKA));
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
