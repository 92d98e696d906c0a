package org.forankring.programme.output.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes and dates as people write them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    /** For example {@code needs-strengthening} or {@code needsStrengthening} to "Needs strengthening". */
    static String ofCode(String code) {
        String words = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('-', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String ofDay(LocalDate day) {
        return DAY.format(day);
    }
}
