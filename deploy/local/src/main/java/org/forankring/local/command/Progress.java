package org.forankring.local.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import org.forankring.local.Part;
import org.forankring.local.process.LogFile;

/** Tells people what happens: one line per part, and meanwhile what is still awaited. */
final class Progress {
    private static final int TAIL_LINES = 25;
    private static final int TAIL_WIDTH = 240;
    private static final Duration PAUSE_WITHOUT_TERMINAL = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private Duration lastWaiting = Duration.ZERO;
    private int statusWidth;

    /**
     * @param terminal whether a line can be written over; otherwise waiting is told every ten seconds
     */
    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void line(String text) {
        clearStatus();
        out.println(text);
    }

    synchronized void ready(Part part, Duration elapsed, String where) {
        line("  %-20s ready after %5.1f s   %s".formatted(part.name(), elapsed.toMillis() / 1000.0, where));
    }

    synchronized void waiting(Collection<String> parts, Duration elapsed) {
        var text = "  %-20s %d s".formatted("waiting for " + String.join(", ", parts), elapsed.toSeconds());
        if (terminal) {
            clearStatus();
            out.print(text);
            out.flush();
            statusWidth = text.length();
        } else if (elapsed.minus(lastWaiting).compareTo(PAUSE_WITHOUT_TERMINAL) >= 0) {
            lastWaiting = elapsed;
            out.println(text);
        }
    }

    /** Names a fault and shows the end of the log that explains it. */
    synchronized void fault(String message, Path log) {
        line(message);
        line("The last lines of " + log + ":");
        LogFile.tail(log, TAIL_LINES)
                .forEach(text -> line("  | " + text.substring(0, Math.min(text.length(), TAIL_WIDTH))));
    }

    private void clearStatus() {
        if (statusWidth > 0) {
            out.print("\r" + " ".repeat(statusWidth) + "\r");
            statusWidth = 0;
        }
    }
}
