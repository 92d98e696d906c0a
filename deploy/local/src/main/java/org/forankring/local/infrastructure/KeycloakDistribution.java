package org.forankring.local.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.forankring.local.StateFolder;
import org.forankring.local.process.JavaCommand;

/**
 * The Keycloak server as it is published, unpacked into the state folder. It is run by the launcher's own
 * JDK with the options of its start script, so no shell stands between the launcher and the server.
 */
final class KeycloakDistribution {
    private static final String MARK = "forankring-built";

    private final Path archive;
    private final Path home;

    KeycloakDistribution(Path archive, Path home) {
        this.archive = archive;
        this.home = home;
    }

    Path home() {
        return home;
    }

    /** Whether this very archive has been unpacked and built. */
    boolean isBuilt() throws IOException {
        var mark = home.resolve(MARK);
        return Files.exists(mark) && Files.readString(mark).equals(version());
    }

    void markBuilt() throws IOException {
        Files.writeString(home.resolve(MARK), version());
    }

    private String version() throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).findFirst().orElseThrow() + " " + Files.size(archive);
        }
    }

    /** Unpacks the archive without its top folder, replacing what was there. */
    void unpack() throws IOException {
        StateFolder.deleteTree(home);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var target = home.resolve(name.substring(name.indexOf('/') + 1)).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("the archive holds a path outside itself: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    /** The command line that runs Keycloak's own command, for example {@code start --optimized}. */
    List<String> command(String... arguments) {
        return new JavaCommand(512, 256)
                .with(
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .with(arguments)
                .words();
    }
}
