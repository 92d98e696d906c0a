package org.forankring.platform.json;

import java.text.Normalizer;

/**
 * Texts as they are kept: composed (NFC), without what is blank or invisible around them, and empty when there is nothing in
 * them to be seen. So a name is the same however it was typed, and one that nobody can see is blank.
 */
final class VisibleText {

    private static final String INVISIBLE_AROUND = "\u200B\u2060\uFEFF\u180E\u00AD";
    /** Letters and a symbol that show nothing. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private VisibleText() {}

    static String of(String raw) {
        String composed = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && isAround(composed.charAt(start))) {
            start++;
        }
        while (start < end && isAround(composed.charAt(end - 1))) {
            end--;
        }
        String text = composed.substring(start, end);
        return text.codePoints().anyMatch(VisibleText::isVisible) ? text : "";
    }

    /** Whether it steers instead of being written; tabs and line ends are, in texts of several lines. */
    static boolean isControl(int point) {
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return nonCharacter || (Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r');
    }

    private static boolean isAround(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || INVISIBLE_AROUND.indexOf(character) >= 0;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !Character.isWhitespace(point) && BLANK_LETTERS.indexOf(point) < 0;
        };
    }
}
