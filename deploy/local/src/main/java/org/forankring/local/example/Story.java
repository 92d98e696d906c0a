package org.forankring.local.example;

import java.io.PrintStream;
import java.util.Objects;

/** Prints what happens line by line and keeps count of what came out otherwise than it should. */
final class Story {

    private final PrintStream out;
    private int checks;
    private int failures;

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n  %s%n", title);
    }

    void tell(String who, String what) {
        out.printf("    %-22s %s%n", who, what);
    }

    /** Tells an outcome and compares it with what it has to be. */
    void check(String what, Object expected, Object actual) {
        checks++;
        boolean holds = Objects.equals(String.valueOf(expected), String.valueOf(actual));
        if (!holds) {
            failures++;
        }
        out.printf("    %-70s %-14s %s%n", what, actual, holds ? "ok" : "WRONG, expected " + expected);
    }

    void failed(String why) {
        failures++;
        out.printf("%n    The example stopped: %s%n", why);
    }

    boolean end() {
        out.printf(
                "%n  %d numbers checked, %s%n", checks, failures == 0 ? "all as they should be" : failures + " wrong");
        return failures == 0;
    }
}
