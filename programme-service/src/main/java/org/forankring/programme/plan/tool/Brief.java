package org.forankring.programme.plan.tool;

/** Shortens a text to one line that fits into a list. */
final class Brief {

    private static final int LENGTH = 80;

    private Brief() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LENGTH - 1)).stripTrailing() + "…";
    }
}
