package org.forankring.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    private Path state;

    private ChildProcess child;
    private RecordedProcesses recorded;

    @BeforeEach
    void prepare() {
        recorded = RecordedProcesses.in(state);
        child = new ChildProcess("part", state.resolve("part.log"), recorded);
    }

    @AfterEach
    void end() throws InterruptedException {
        child.stop();
    }

    @Test
    void it_is_recorded_while_it_runs_and_forgotten_when_stopped() throws IOException, InterruptedException {
        child.start(List.of("sleep", "60"), Map.of());
        assertThat(recorded.alive("part")).isEqualTo(child.handle()).isPresent();

        child.stop();

        assertThat(child.handle()).isEmpty();
        assertThat(recorded.alive()).isEmpty();
    }

    @Test
    void what_it_says_and_the_environment_it_got_are_in_its_log() throws IOException, InterruptedException {
        child.runToEnd(List.of("sh", "-c", "echo out $GREETING; echo err >&2"), Map.of("GREETING", "hello there"));

        assertThat(LogFile.tail(state.resolve("part.log"), 5)).containsExactly("out hello there", "err");
    }

    @Test
    void an_interrupt_meant_for_the_launcher_does_not_end_it() throws IOException, InterruptedException {
        child.runToEnd(List.of("sh", "-c", "kill -INT $$; echo still here"), Map.of());

        assertThat(LogFile.tail(state.resolve("part.log"), 1)).containsExactly("still here");
    }

    @Test
    void a_command_that_fails_says_with_which_code() {
        assertThatThrownBy(() -> child.runToEnd(List.of("sh", "-c", "exit 3"), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessage("ended with code 3");
    }
}
