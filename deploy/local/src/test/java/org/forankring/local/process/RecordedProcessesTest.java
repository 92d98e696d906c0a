package org.forankring.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedProcessesTest {
    @TempDir
    private Path state;

    private Process sleeper;

    @BeforeEach
    void start() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        sleeper.destroyForcibly();
    }

    @Test
    void another_start_finds_the_process_again() {
        RecordedProcesses.in(state).record("Kafka", sleeper.toHandle());

        assertThat(RecordedProcesses.in(state).alive("Kafka")).contains(sleeper.toHandle());
    }

    @Test
    void a_process_id_that_now_belongs_to_another_program_is_not_ours() throws IOException {
        Files.writeString(state.resolve("pids"), "Kafka=%d 1000\n".formatted(sleeper.pid()));

        assertThat(RecordedProcesses.in(state).alive()).isEmpty();
    }

    @Test
    void a_stopped_process_is_no_longer_alive() throws InterruptedException {
        var recorded = RecordedProcesses.in(state);
        recorded.record("Kafka", sleeper.toHandle());

        RecordedProcesses.stop(sleeper.toHandle(), Duration.ofSeconds(10), false);

        assertThat(recorded.alive("Kafka")).isEmpty();
    }

    @Test
    void a_process_that_ignores_the_request_is_killed() throws IOException, InterruptedException {
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done").start();
        stubborn.inputReader().readLine();

        RecordedProcesses.stop(stubborn.toHandle(), Duration.ofMillis(300), false);

        assertThat(stubborn.waitFor()).isNotZero();
    }

    @Test
    void the_memory_of_a_process_is_known_on_linux_only() {
        var resident = Memory.residentKibibytes(sleeper.toHandle(), true);

        assertThat(resident.isPresent()).isEqualTo(Files.isDirectory(Path.of("/proc/self")));
        resident.ifPresent(kibibytes -> assertThat(kibibytes).isPositive());
    }
}
