package org.forankring.testkit.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The statements of a script: in lower case, each blank a single space, without comments and quoted texts.
 *
 * @param statements in their order
 */
record SqlScript(List<Statement> statements) {

    private static final String MARKER = "safe:";

    /**
     * One statement.
     *
     * @param isExcused whether a comment before or in it begins with {@code safe:} and says why it may be
     */
    record Statement(String text, boolean isExcused) {}

    static SqlScript of(String script) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean excused = false;
        int at = 0;
        while (at < script.length()) {
            int end = endOfToken(script, at);
            String token = script.substring(at, end);
            at = end;
            if (token.startsWith("--")) {
                excused |= token.substring(2).strip().startsWith(MARKER);
                text.append(' ');
            } else if (token.equals(";")) {
                add(statements, text, excused);
                text.setLength(0);
                excused = false;
            } else {
                text.append(token.startsWith("'") ? "''" : token);
            }
        }
        add(statements, text, excused);
        return new SqlScript(List.copyOf(statements));
    }

    private static void add(List<Statement> statements, CharSequence text, boolean excused) {
        String plain =
                text.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            statements.add(new Statement(plain, excused));
        }
    }

    /** A comment, a quoted text or a body between dollars is one token, and so is any other character. */
    private static int endOfToken(String script, int at) {
        if (script.startsWith("--", at)) {
            return before(script, "\n", at + 2);
        }
        if (script.charAt(at) == '\'') {
            return after(script, "'", at + 1);
        }
        if (script.startsWith("$$", at)) {
            return after(script, "$$", at + 2);
        }
        return at + 1;
    }

    private static int before(String script, String end, int from) {
        int found = script.indexOf(end, from);
        return found < 0 ? script.length() : found;
    }

    private static int after(String script, String end, int from) {
        int found = script.indexOf(end, from);
        return found < 0 ? script.length() : found + end.length();
    }
}
