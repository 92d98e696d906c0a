package org.forankring.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void the_tail_of_a_long_log_is_its_last_lines() throws IOException {
        var log = folder.resolve("kafka.log");
        Files.writeString(
                log, IntStream.rangeClosed(1, 50_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

        assertThat(LogFile.tail(log, 2)).containsExactly("line 49999", "line 50000");
    }

    @Test
    void a_log_that_is_not_there_has_no_tail() {
        assertThat(LogFile.tail(folder.resolve("none.log"), 5)).isEmpty();
    }

    @Test
    void the_log_of_the_run_before_is_kept_aside() throws IOException {
        var log = folder.resolve("log/kafka.log");
        LogFile.turn(log);
        Files.writeString(log, "first run");

        LogFile.turn(log);

        assertThat(log).doesNotExist();
        assertThat(folder.resolve("log/kafka.previous.log")).hasContent("first run");
    }
}
