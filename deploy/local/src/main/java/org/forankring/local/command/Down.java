package org.forankring.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forankring.local.Settings;
import org.forankring.local.StateFolder;
import org.forankring.local.UnusableSettings;
import org.forankring.local.process.RecordedProcesses;

/** Stops a running system from another terminal; with {@code --clean} removes its state as well. */
public final class Down {
    static final String LAUNCHER = "launcher";
    private static final Duration PATIENCE_WITH_LAUNCHER = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_PART = Duration.ofSeconds(15);

    private Down() {}

    /** Runs in the root of the working copy. Ends with 0, or 2 when asked wrongly. */
    public static void main(String... arguments) {
        var progress = new Progress(System.out, false);
        int code = 0;
        try {
            boolean clean = List.of(arguments).equals(List.of("--clean"));
            if (arguments.length > 0 && !clean) {
                throw new UnusableSettings(List.of("down takes only --clean."));
            }
            run(Settings.from(Path.of(""), System.getenv()).state(), clean, progress);
        } catch (UnusableSettings e) {
            progress.line(e.getMessage());
            code = 2;
        } catch (IOException e) {
            progress.line("The state cannot be removed: " + e);
            code = 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            code = 1;
        }
        System.exit(code);
    }

    private static void run(Path state, boolean clean, Progress progress) throws IOException, InterruptedException {
        var recorded = RecordedProcesses.in(state);
        var launcher = recorded.alive(LAUNCHER);
        if (launcher.isPresent()) {
            progress.line("Stopping the running system");
            RecordedProcesses.stop(launcher.get(), PATIENCE_WITH_LAUNCHER, false);
            recorded.forget(LAUNCHER);
        } else if (recorded.alive().isEmpty()) {
            progress.line("Nothing is running");
        }
        stopLeftovers(recorded, progress);
        if (clean) {
            StateFolder.remove(state);
            progress.line("Removed " + state);
        }
    }

    /** Stops parts whose launcher was killed, the last started first. */
    static void stopLeftovers(RecordedProcesses recorded, Progress progress) {
        var left = new ArrayList<>(recorded.alive().entrySet());
        for (var entry : left.reversed()) {
            progress.line("Stopping " + entry.getKey() + ", left by an earlier run");
            try {
                RecordedProcesses.stop(
                        entry.getValue(), PATIENCE_WITH_PART, entry.getKey().equals("PostgreSQL"));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
            recorded.forget(entry.getKey());
        }
    }
}
