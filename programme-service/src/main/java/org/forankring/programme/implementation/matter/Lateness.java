package org.forankring.programme.implementation.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.forankring.platform.language.Wording;

/** Says how something planned for a day stands. */
public final class Lateness {

    private Lateness() {}

    /** How near or how late something planned for a day is, for example {@code 12 days late}. */
    public static Wording of(LocalDate planned, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, planned);
        if (ahead == 0) {
            return Wording.of("lateness.today");
        }
        return ahead > 0 ? Wording.of("lateness.ahead", "days", ahead) : Wording.of("lateness.late", "days", -ahead);
    }
}
