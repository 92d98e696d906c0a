package org.forankring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real {@code dev} in a small working copy, with a JDK and a Maven that only write down what they do. */
class DevScriptTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path copy;
    private Path jdk;
    private Path calls;

    @BeforeEach
    void lay_out_a_working_copy() throws IOException {
        copy = folder.resolve("a copy");
        calls = folder.resolve("calls");
        jdk = folder.resolve("jdk");
        Files.createDirectories(copy.resolve("deploy/local"));
        Files.copy(Path.of("../../dev"), copy.resolve("dev"));
        old("pom.xml");
        old("gateway/src/main/java/Gateway.java");
        program(jdk.resolve("bin/java"), "echo \"java $*\" >>'" + calls + "'");
        program(jdk.resolve("bin/javac"), "");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(folder.resolve("bin/mvn"), """
                echo "mvn $*" >>'%s'
                mkdir -p deploy/local/target/lib && touch deploy/local/target/keycloak.zip
                touch deploy/local/target/forankring-local-1.jar
                echo '[INFO] Building Forankring: gateway 0.1.0-SNAPSHOT                   [7/9]'
                """.formatted(calls));
    }

    @Test
    void the_first_up_builds_and_then_hands_over_to_the_launcher() throws Exception {
        var output = dev("up", "--exit");

        assertThat(output).contains("[7/9] Forankring: gateway 0.1.0-SNAPSHOT");
        assertThat(calls()).matches("mvn -B -ntp package -DskipTests \\S*\njava .*\\.command\\.Up --exit\n");
    }

    @Test
    void a_second_up_does_not_build() throws Exception {
        dev("up");
        Files.delete(calls);

        dev("up");

        assertThat(calls()).doesNotContain("mvn").contains("java ");
    }

    @Test
    void a_changed_a_new_and_a_removed_source_each_lead_to_a_build() throws Exception {
        dev("up");
        var source = copy.resolve("gateway/src/main/java/Gateway.java");

        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(callsOfNextUp()).contains("mvn");
        Files.setLastModifiedTime(source, FileTime.from(LONG_AGO));
        old("gateway/src/main/java/Old.java");
        assertThat(callsOfNextUp()).contains("mvn");
        Files.delete(copy.resolve("gateway/src/main/java/Old.java"));
        assertThat(callsOfNextUp()).contains("mvn");
        assertThat(callsOfNextUp()).doesNotContain("mvn");
    }

    @Test
    void documents_and_generated_files_lead_to_no_build() throws Exception {
        dev("up");
        Files.createDirectories(copy.resolve("gateway/target"));
        Files.writeString(copy.resolve("gateway/target/Generated.java"), "");
        Files.writeString(copy.resolve("README.md"), "");

        assertThat(callsOfNextUp()).doesNotContain("mvn");
    }

    @Test
    void a_failed_build_shows_its_errors_and_starts_nothing() throws Exception {
        program(folder.resolve("bin/mvn"), "echo '[ERROR] Gateway.java:[3,1] not a statement'; exit 1");

        var output = dev("up");

        assertThat(output).contains("not a statement", "The build failed.");
        assertThat(calls).doesNotExist();
    }

    @Test
    void tests_run_with_the_result_lines_left_in() throws Exception {
        dev("test");

        assertThat(calls()).isEqualTo("mvn -B -ntp verify\n");
    }

    @Test
    void an_older_jdk_is_not_taken() throws Exception {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.4\"\n");

        dev("up");

        assertThat(calls.toFile())
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(file).content().doesNotContain("java "));
    }

    private String callsOfNextUp() throws Exception {
        Files.deleteIfExists(calls);
        dev("up");
        return calls();
    }

    private String calls() throws IOException {
        return Files.readString(calls);
    }

    private void old(String source) throws IOException {
        var path = copy.resolve(source);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "", StandardOpenOption.CREATE);
        Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
    }

    private static void program(Path path, String script) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String dev(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(
                java.util.List.of("bash", copy.resolve("dev").toString()));
        command.addAll(java.util.List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("FORANKRING_STATE");
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, first) -> first + path);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
