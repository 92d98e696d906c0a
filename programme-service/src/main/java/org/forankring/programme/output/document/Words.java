package org.forankring.programme.output.document;

import java.time.LocalDate;
import java.util.Locale;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;

/** Codes and dates as people write them, in the language of the request. */
final class Words {

    private Words() {}

    /**
     * A code by its phrase, for example {@code determinant-nature.barrier}; where there is none, as {@link #ofCode(String)}.
     *
     * @param list what it is a code of
     */
    static String ofCode(String list, String code) {
        String phrase = list + "." + code;
        return Wording.isKnown(phrase) ? capitalised(Wording.of(phrase).said()) : ofCode(code);
    }

    /** For example {@code needs-strengthening} or {@code needsStrengthening} to "Needs strengthening". */
    static String ofCode(String code) {
        return capitalised(code.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('-', ' ')
                .strip()
                .toLowerCase(Locale.ROOT));
    }

    /** A code by the name that a method gives it; where it gives none, as {@link #ofCode(String)}. */
    static String ofCode(Texts names, String code) {
        String name = names.said();
        return name.equals(code) ? ofCode(code) : capitalised(name);
    }

    /** What is worded, as it begins a line. */
    static String atStart(Wording wording) {
        return capitalised(wording.said());
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A heading for something that is part of something else. */
    static String within(String outer, String inner) {
        return Wording.of("document.within", "outer", outer, "inner", inner).said();
    }

    static String ofDay(LocalDate day) {
        return RequestLanguage.current().day(day);
    }
}
