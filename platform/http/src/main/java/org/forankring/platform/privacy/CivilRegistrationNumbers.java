package org.forankring.platform.privacy;

import java.util.List;

/**
 * Recognises Danish CPR numbers, replacement numbers (day + 60) and electronic ones ({@code DDMMYY}, a digit, two
 * letters, a digit) and Finnish personal identity codes inside any text, however they are written: with any
 * separators, invisible characters or digits of another script, letters around them or not. Recognition rests on the date
 * alone: since 2007 valid CPR numbers exist that fail the modulus 11 check. UUIDs, hex digests and OIDs are left alone.
 */
public final class CivilRegistrationNumbers {

    private static final String MASK = "***";

    private CivilRegistrationNumbers() {}

    /** Whether the text holds something that looks like a civil registration number. */
    public static boolean appearIn(String text) {
        return PlainForm.mayHoldNumber(text)
                && !NumbersInPlainForm.in(PlainForm.of(text).text()).isEmpty();
    }

    /** The text with everything that looks like a civil registration number replaced by {@code ***}. */
    public static String masked(String text) {
        if (!PlainForm.mayHoldNumber(text)) {
            return text;
        }
        PlainForm plain = PlainForm.of(text);
        List<NumbersInPlainForm.Place> found = NumbersInPlainForm.in(plain.text());
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (NumbersInPlainForm.Place place : found) {
            int start = plain.start(place.start());
            if (start >= copied) {
                masked.append(text, copied, start).append(MASK);
            }
            copied = Math.max(copied, plain.end(place.end() - 1));
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
