package org.forankring.platform.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as numbers are looked for in it: digits of every script are {@code 0} to {@code 9}, letters are capitals, spaces
 * are one kind of space, what else separates is {@code -}, what is invisible is gone, and an id that is recognised whole is
 * one character that is none of these.
 */
final class PlainForm {

    private static final char BREAK = '\uFFFF';
    private static final int FEWEST_DIGITS = 8;
    /** Apostrophes, middle dots, slashes and the like that stand between digits in print. */
    private static final String SEPARATORS = "./\\_'`\u00B4\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B7\u2022\u2027"
            + "\u22C5\u30FB\u2044\u2215\u29F8\u2212\u02D7\u2043\u2010\u3002\uFF61\u2024\u00AF\u203E";
    /** Letters and a symbol that show nothing. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5";

    private static final int BRAILLE_BLANK = 0x2800;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainForm(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    /** Where in the original the character at a position comes from. */
    int start(int position) {
        return starts[position];
    }

    /** Where in the original what the character at a position comes from ends. */
    int end(int position) {
        return ends[position];
    }

    /** Whether it is worth looking: false for most texts. */
    static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            // Beyond ASCII stand digits of other scripts and, as one character, up to two digits.
            digits += character > 0x7F ? 2 : character >= '0' && character <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    static PlainForm of(String text) {
        Builder plain = new Builder(text.length());
        int at = 0;
        for (WholeIds.Place id : WholeIds.in(text)) {
            plain.read(text, at, id.start());
            plain.add(BREAK, id.start(), id.end());
            at = id.end();
        }
        plain.read(text, at, text.length());
        return plain.built();
    }

    private static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int length) {
            text = new StringBuilder(length);
            starts = new int[length + 1];
            ends = new int[length + 1];
        }

        void read(String original, int from, int to) {
            for (int i = from; i < to; ) {
                int point = original.codePointAt(i);
                int next = i + Character.charCount(point);
                add(point, i, next);
                i = next;
            }
        }

        private void add(int point, int start, int end) {
            if (point <= 0x7F) {
                add(character(point), start, end);
                return;
            }
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(part -> !isInvisible(part))
                    .forEach(part -> add(character(part), start, end));
        }

        void add(char character, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(character);
        }

        PlainForm built() {
            return new PlainForm(text.toString(), starts, ends);
        }
    }

    private static char character(int point) {
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (point == '+') {
            return '+';
        }
        if (isSpace(point)) {
            return ' ';
        }
        if (isSeparator(point)) {
            return '-';
        }
        if (point > 0x7F) {
            return Character.isLetter(point) ? '\u00C6' : '\u00A7';
        }
        return Character.toUpperCase((char) point);
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == BRAILLE_BLANK || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isSeparator(int point) {
        int type = Character.getType(point);
        return type == Character.DASH_PUNCTUATION
                || type == Character.CONNECTOR_PUNCTUATION
                || SEPARATORS.indexOf(point) >= 0;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || BLANK_LETTERS.indexOf(point) >= 0;
    }
}
