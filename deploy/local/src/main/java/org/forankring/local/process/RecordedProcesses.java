package org.forankring.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of a local system, written down in the state folder so that another terminal, or the next
 * start after a crash, can find and stop them. A process counts as ours only when its start time agrees with
 * the record: a reused process id is never touched.
 */
public final class RecordedProcesses {
    private static final long CLOCK_TOLERANCE_MILLIS = 2_000;

    private final Path file;

    private RecordedProcesses(Path file) {
        this.file = file;
    }

    public static RecordedProcesses in(Path state) {
        return new RecordedProcesses(state.resolve("pids"));
    }

    /** Adds or replaces the process of a part. */
    public synchronized void record(String part, ProcessHandle process) {
        var lines = read();
        lines.put(part, process.pid() + " " + startMillis(process));
        write(lines);
    }

    /** Removes a part whose process has ended. */
    public synchronized void forget(String part) {
        var lines = read();
        if (lines.remove(part) != null) {
            write(lines);
        }
    }

    /** The process of one part, if it still lives. */
    public synchronized Optional<ProcessHandle> alive(String part) {
        return Optional.ofNullable(alive().get(part));
    }

    /** The recorded processes that still live, in the order in which they were started. */
    public synchronized Map<String, ProcessHandle> alive() {
        var alive = new LinkedHashMap<String, ProcessHandle>();
        read().forEach((part, line) -> {
            var numbers = line.split(" ", 2);
            if (numbers.length == 2) {
                ProcessHandle.of(Long.parseLong(numbers[0]))
                        .filter(ProcessHandle::isAlive)
                        .filter(process ->
                                Math.abs(startMillis(process) - Long.parseLong(numbers[1])) <= CLOCK_TOLERANCE_MILLIS)
                        .ifPresent(process -> alive.put(part, process));
            }
        });
        return alive;
    }

    /**
     * Asks a process to end, waits, and kills it when it does not.
     *
     * @param interrupt ask with SIGINT instead of SIGTERM: PostgreSQL then ends without waiting for its clients
     */
    public static void stop(ProcessHandle process, Duration patience, boolean interrupt) throws InterruptedException {
        if (!interrupt || !sendInterrupt(process)) {
            process.destroy();
        }
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly();
        }
    }

    private static boolean sendInterrupt(ProcessHandle process) throws InterruptedException {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private Map<String, String> read() {
        var lines = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            try {
                for (var line : Files.readAllLines(file)) {
                    int split = line.indexOf('=');
                    if (split > 0) {
                        lines.put(line.substring(0, split), line.substring(split + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    private void write(Map<String, String> lines) {
        try {
            Files.write(
                    file,
                    lines.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
