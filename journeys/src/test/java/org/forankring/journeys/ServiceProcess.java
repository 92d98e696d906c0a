package org.forankring.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.forankring.testkit.broker.TestBroker;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.jspecify.annotations.Nullable;

/** A packaged service in a JVM of its own, with what the launcher gives it and an address on this machine only. */
final class ServiceProcess {

    private static final long SECONDS_TO_STOP = 20;

    private final String service;
    private final Path log;
    private int port;
    private @Nullable Process process;

    /**
     * A service that is not started yet.
     *
     * @param service its name without {@code -service}
     */
    ServiceProcess(String service) {
        this.service = service;
        this.log = Path.of("target", service + "-service.log");
    }

    int port() {
        return port;
    }

    Path log() {
        return log.toAbsolutePath();
    }

    void start() {
        port = freePort();
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        program()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().putAll(environment());
        try {
            Process started = command.start();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        } catch (IOException failed) {
            throw new UncheckedIOException("It is made by 'mvn package': " + program(), failed);
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void stop() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String program() {
        return Path.of("..", service + "-service", "target", "quarkus-app", "quarkus-run.jar")
                .toString();
    }

    private Map<String, String> environment() {
        TestDatabase database = TestDatabase.ofService(service);
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort())),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.serviceRole().name()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.serviceRole().password()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", database.ownerRole().name()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", database.ownerRole().password()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", TestBroker.bootstrapServers()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", Tokens.issuer()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
