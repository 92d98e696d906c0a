package org.forankring.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process of one part: output goes to its log, its id to the record. */
public final class ChildProcess {
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(20);

    private final String part;
    private final Path log;
    private final RecordedProcesses recorded;
    private @Nullable Process process;

    public ChildProcess(String part, Path log, RecordedProcesses recorded) {
        this.part = part;
        this.log = log;
        this.recorded = recorded;
    }

    /** Starts the command, with these variables added to the environment of the launcher. */
    public synchronized void start(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(sheltered(command))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nowhere()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var started = builder.start();
        process = started;
        recorded.record(part, started.toHandle());
    }

    /** Runs a command to its end, logging like the part itself, and fails unless it ends well. */
    public void runToEnd(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        start(command, environment);
        var running = process;
        int code = running == null ? -1 : running.waitFor();
        recorded.forget(part);
        if (code != 0) {
            throw new IOException("ended with code " + code);
        }
    }

    public synchronized Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    /** Asks the process to end and kills it when it takes too long. */
    public void stop() throws InterruptedException {
        var running = handle();
        if (running.isPresent()) {
            RecordedProcesses.stop(running.get(), PATIENCE_TO_STOP, false);
        }
        recorded.forget(part);
    }

    /**
     * Ctrl-C in a terminal reaches the whole process group. The children ignore it, so that the launcher can
     * stop them one after another, the services before what they stand on.
     */
    private static List<String> sheltered(List<String> command) {
        if (java.io.File.separatorChar == '\\') {
            return command;
        }
        var sheltered = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        sheltered.addAll(command);
        return sheltered;
    }

    private static java.io.File nowhere() {
        return new java.io.File(java.io.File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
