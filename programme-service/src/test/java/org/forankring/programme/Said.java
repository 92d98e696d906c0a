package org.forankring.programme;

import java.time.LocalDate;
import org.forankring.platform.language.Language;
import org.forankring.programme.implementation.matter.Lateness;

/** Sentences as an English reader gets them. */
public final class Said {

    private Said() {}

    /** For example {@code Workshop planned for 3 March 2026, 12 days late}. */
    public static String late(String what, LocalDate planned, LocalDate today) {
        return what + " " + day(planned) + ", " + Lateness.of(planned, today).said();
    }

    /** For example {@code 3 March 2026}. */
    public static String day(LocalDate day) {
        return Language.ENGLISH.day(day);
    }
}
