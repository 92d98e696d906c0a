package org.forankring.testkit.architecture;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether a regular expression repeats without bound a group in which something is repeated or chosen: such a group takes
 * a stack frame for each turn and, where it fails, time that grows without measure.
 */
final class NestedRepetition {
    private final String expression;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private int at;

    private NestedRepetition(String expression) {
        this.expression = expression;
    }

    static boolean in(String expression) {
        return new NestedRepetition(expression).isFound();
    }

    private boolean isFound() {
        groups.push(false);
        while (at < expression.length()) {
            char read = expression.charAt(at++);
            switch (read) {
                case '\\' -> skipEscaped();
                case '[' -> skipClass();
                case '(' -> {
                    groups.push(false);
                    skipKindOfGroup();
                }
                case ')' -> {
                    boolean varied = groups.size() > 1 && groups.pop();
                    if (varied && isRepeated()) {
                        return true;
                    }
                    note(varied);
                }
                case '|' -> note(true);
                case '*', '+', '?' -> note(true);
                case '{' -> note(isOfAnyLength());
                default -> {
                    // A character that stands for itself.
                }
            }
        }
        return false;
    }

    private void note(boolean varied) {
        groups.push(groups.pop() || varied);
    }

    private void skipEscaped() {
        if (expression.startsWith("Q", at)) {
            int end = expression.indexOf("\\E", at);
            at = end < 0 ? expression.length() : end + 2;
        } else {
            at++;
        }
    }

    private void skipClass() {
        int depth = 1;
        boolean first = true;
        while (at < expression.length() && depth > 0) {
            char read = expression.charAt(at++);
            if (read == '\\') {
                at++;
            } else if (read == '[') {
                depth++;
            } else if (read == ']' && !first) {
                depth--;
            }
            first = first && read == '^';
        }
    }

    /** The question mark of {@code (?:} and its like asks for nothing. */
    private void skipKindOfGroup() {
        if (expression.startsWith("?", at)) {
            at++;
            while (at < expression.length() && ":=!<>".indexOf(expression.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    private boolean isRepeated() {
        if (at >= expression.length()) {
            return false;
        }
        char next = expression.charAt(at);
        return next == '*' || next == '+' || (next == '{' && isOpen());
    }

    /** {@code {2,}}, but neither {@code {3}} nor {@code {0,5}}. */
    private boolean isOpen() {
        int end = expression.indexOf('}', at);
        return end > 0 && expression.charAt(end - 1) == ',';
    }

    /** From within: {@code {2,}} and {@code {0,5}}, but not {@code {3}}. */
    private boolean isOfAnyLength() {
        int end = expression.indexOf('}', at);
        return end > 0 && expression.substring(at, end).indexOf(',') >= 0;
    }
}
