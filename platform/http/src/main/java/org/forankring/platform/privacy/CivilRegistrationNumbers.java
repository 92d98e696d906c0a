package org.forankring.platform.privacy;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises Danish CPR numbers ({@code DDMMYY-NNNN}, the hyphen optional) and Finnish personal identity
 * codes ({@code DDMMYY[+-A-FU-Y]NNNX}) inside any text. Recognition rests on the date alone: since 2007
 * valid CPR numbers exist that fail the modulus 11 check.
 */
public final class CivilRegistrationNumbers {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![0-9A-Za-z])(\\d{2})(\\d{2})\\d{2}(?:[- ]?\\d{4}|[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Za-z])(?![0-9A-Za-z])");
    private static final String MASK = "***";

    private CivilRegistrationNumbers() {}

    /** Whether the text holds something that looks like a civil registration number. */
    public static boolean appearIn(String text) {
        Matcher candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            if (startsWithDate(candidates)) {
                return true;
            }
        }
        return false;
    }

    /** The text with everything that looks like a civil registration number replaced by {@code ***}. */
    public static String masked(String text) {
        return CANDIDATE.matcher(text).replaceAll(found -> startsWithDate(found) ? MASK : found.group());
    }

    private static boolean startsWithDate(MatchResult candidate) {
        try {
            MonthDay.of(Integer.parseInt(candidate.group(2)), Integer.parseInt(candidate.group(1)));
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
