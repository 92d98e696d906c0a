package org.forankring.testkit.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forankring.testkit.JvmWide;
import org.forankring.testkit.broker.FreePort;
import org.jspecify.annotations.Nullable;

/**
 * PgBouncer between a service under test and PostgreSQL, lending sessions by the transaction: started by the first who
 * asks, if {@code -Dforankring.pooler} names its program, and stopped with the JVM. Reached over {@link JvmWide}.
 */
final class Pooler {
    private static final String PROGRAM = "forankring.pooler";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static @Nullable Integer port;

    private Pooler() {}

    /** The address of a service's database behind the pooler, if there is one. */
    static Optional<String> jdbcUrl(TestDatabase database, String service) {
        return Optional.ofNullable(System.getProperty(PROGRAM))
                .map(program -> JvmWide.get(Integer.class, Pooler.class, "provide", program, database.port(), service))
                .map(behind -> "jdbc:postgresql://127.0.0.1:" + behind + "/" + service + "?prepareThreshold=0");
    }

    /** Starts it if it does not run yet, and tells its port. One service is tested in a JVM. */
    static synchronized Integer provide(String program, Integer postgres, String service)
            throws IOException, InterruptedException {
        var known = port;
        if (known == null) {
            known = FreePort.find();
            port = known;
            start(program, postgres, service, known);
        }
        return known;
    }

    private static void start(String program, int postgres, String service, int own)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pooler");
        // The pooler refuses to be root, and must be able to read its files as somebody else.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path users = Files.writeString(
                folder.resolve("users"), "\"%s_service\" \"%s\"%n".formatted(service, Passwords.ofService(service)));
        Path settings = Files.writeString(folder.resolve("pooler.ini"), """
                [databases]
                * = host=127.0.0.1 port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = transaction
                default_pool_size = 4
                max_client_conn = 500
                ignore_startup_parameters = extra_float_digits
                """.formatted(postgres, own, users));
        List<String> command = new ArrayList<>(List.of(program));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitConnection(own, folder.resolve("log"));
    }

    private static void awaitConnection(int own, Path log) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), own), 1000);
                return;
            } catch (IOException refused) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IOException("The pooler does not answer: " + Files.readString(log), refused);
                }
                Thread.sleep(100);
            }
        }
    }
}
