package org.forankring.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forankring.local.Part;
import org.forankring.local.Port;
import org.forankring.local.Ports;
import org.forankring.local.Secrets;
import org.forankring.local.Settings;
import org.forankring.local.StateFolder;
import org.forankring.local.process.LogFile;
import org.forankring.local.process.RecordedProcesses;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 18 with a lasting data folder, and in it a database for each service and one for Keycloak.
 * Everybody, the superuser too, needs a password.
 */
public final class PostgreSql implements Part {
    private static final String NAME = "PostgreSQL";
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(15);

    private final Settings settings;
    private final Secrets secrets;
    private final RecordedProcesses recorded;
    private final Path data;
    private final Path complete;
    private volatile @Nullable EmbeddedPostgres server;

    public PostgreSql(Settings settings, Secrets secrets, RecordedProcesses recorded) {
        this.settings = settings;
        this.secrets = secrets;
        this.recorded = recorded;
        this.data = settings.state().resolve("postgres");
        this.complete = settings.state().resolve("postgres.complete");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Override
    public Path log() {
        return settings.log("postgres");
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        LogFile.turn(log());
        removeStaleLock();
        if (Files.notExists(complete)) {
            StateFolder.deleteTree(data);
        }
    }

    @Override
    public void start() throws IOException, InterruptedException {
        close();
        var binaries = settings.state().resolve("postgres-binaries");
        System.setProperty("ot.epg.working-dir", binaries.toString());
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.ports().number(Port.POSTGRES))
                .setPGStartupWait(patience())
                .setConnectConfig("password", secrets.named("postgres_password"))
                // The same order of letters on every machine, whatever its locale.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                // The library trades durability for speed; this system keeps what it acknowledged.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process().ifPresent(process -> recorded.record(NAME, process));
        try (var connection = connect()) {
            requirePasswords(connection);
            new Databases(connection, secrets, settings.project().resolve("deploy/database/provision.sql")).provision();
        } catch (SQLException e) {
            throw new IOException("the databases cannot be provided: " + e.getMessage(), e);
        }
        if (Files.notExists(complete)) {
            Files.createFile(complete);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s/postgres".formatted(settings.ports().address(Port.POSTGRES)),
                SUPERUSER,
                secrets.named("postgres_password"));
    }

    /** The library initialises the cluster so that it trusts everybody on this machine; that ends here. */
    private void requirePasswords(Connection connection) throws IOException, SQLException {
        var access = data.resolve("pg_hba.conf");
        var rule = "host all all " + Ports.LOOPBACK + "/32 scram-sha-256\n";
        if (Files.readString(access).equals(rule)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'".formatted(SUPERUSER, secrets.named("postgres_password")));
            Files.writeString(access, rule);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public boolean ready() {
        return process().isPresent();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return recordedInLock().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    @Override
    public void stop() throws InterruptedException {
        var running = process();
        if (running.isPresent()) {
            RecordedProcesses.stop(running.get(), PATIENCE_TO_STOP, true);
        }
        close();
        recorded.forget(NAME);
    }

    private void close() {
        var closing = server;
        server = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException | RuntimeException _) {
                // The server process has ended already; only the library's lock was left to release.
            }
        }
    }

    /** A lock file left by a crash may name a process id that now belongs to another program. */
    private void removeStaleLock() throws IOException {
        var holder = recordedInLock().flatMap(ProcessHandle::of);
        var isPostgres = holder.flatMap(process -> process.info().command())
                .filter(command -> command.contains(SUPERUSER))
                .isPresent();
        if (!isPostgres) {
            Files.deleteIfExists(lock());
        }
    }

    private Path lock() {
        return data.resolve("postmaster.pid");
    }

    private Optional<Long> recordedInLock() {
        try (var lines = Files.lines(lock())) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::parseLong);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
