package org.forankring.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.forankring.platform.language.Wording;

/**
 * Which days somebody can mean who writes one: none before this century and none more than ten years ahead. What is
 * further away has been mistyped, such as {@code 0026-11-01}. What follows from other dates is for the domain to say.
 */
@ApplicationScoped
public class Horizon {

    /** The first day that is taken. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** How far ahead the last day is that is taken, from where a day begins first. */
    public static final int YEARS_AHEAD = 10;

    private final Clock clock;

    /** The horizon at the clock's time. */
    public Horizon(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with a day that nobody can mean. */
    public Optional<Wording> complaint(LocalDate day) {
        return complaint(day, day);
    }

    /** What is wrong with a month of which nobody can mean any day. */
    public Optional<Wording> complaint(YearMonth month) {
        return complaint(month.atDay(1), month.atEndOfMonth());
    }

    /** What is wrong with a day that is too long ago; whether it has come is for another to say. */
    public Optional<Wording> tooEarly(LocalDate day) {
        return day.isBefore(EARLIEST)
                ? Optional.of(Wording.of("fault.out-of-range.too-early", "earliest", EARLIEST))
                : Optional.empty();
    }

    private Optional<Wording> complaint(LocalDate first, LocalDate last) {
        LocalDate latest =
                LocalDate.ofInstant(clock.instant(), TimeSources.EASTERNMOST).plusYears(YEARS_AHEAD);
        return first.isAfter(latest)
                ? Optional.of(Wording.of("fault.out-of-range.too-late", "latest", latest))
                : tooEarly(last);
    }
}
