package org.forankring.programme.output.printing;

import java.util.stream.Collectors;

/** Makes any text one that every format can hold. */
public final class Legible {

    private Legible() {}

    /**
     * The text without what XML 1.0 and iCalendar cannot hold: control characters but for tabs and line ends,
     * halves of surrogate pairs, noncharacters. Every line end becomes one line feed.
     */
    public static String text(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints()
                .filter(Legible::isLegible)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The text on one line. */
    public static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }

    private static boolean isLegible(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !Character.isISOControl(point) && !surrogate && !noncharacter;
    }
}
