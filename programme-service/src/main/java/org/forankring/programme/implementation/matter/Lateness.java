package org.forankring.programme.implementation.matter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.forankring.platform.language.Wording;

/** Says in words a person uses how something planned for a day stands. */
public final class Lateness {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Lateness() {}

    /**
     * For example {@code Workshop planned for 3 March 2026, 12 days late}.
     *
     * @param what begins the sentence, for example {@code Workshop planned for}
     */
    public static String of(String what, LocalDate planned, LocalDate today) {
        return what + " " + day(planned) + ", " + distance(ChronoUnit.DAYS.between(today, planned));
    }

    /** How near or how late something planned for a day is, for example {@code 12 days late}. */
    public static Wording of(LocalDate planned, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, planned);
        if (ahead == 0) {
            return Wording.of("lateness.today");
        }
        return ahead > 0 ? Wording.of("lateness.ahead", "days", ahead) : Wording.of("lateness.late", "days", -ahead);
    }

    /** For example {@code 3 March 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code 12 days}. */
    public static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }

    private static String distance(long daysAhead) {
        if (daysAhead == 0) {
            return "today";
        }
        return daysAhead > 0 ? "in " + days(daysAhead) : days(-daysAhead) + " late";
    }
}
