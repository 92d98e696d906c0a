package org.forankring.programme.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something that a gate may ask for has come.
 *
 * @param reached how much there is of it
 * @param days when each of it came, as far as that is known, oldest first
 * @param lacking what is lacking, for people; empty when nothing is known to lack
 */
public record Proof(int reached, List<LocalDate> days, List<String> lacking) {

    /** There is none of it. */
    public static final Proof NONE = lacking(List.of());

    public Proof {
        days = days.stream().sorted().toList();
        lacking = List.copyOf(lacking);
    }

    /** Each of it came on one of the days. */
    public static Proof on(Collection<LocalDate> days) {
        return new Proof(days.size(), List.copyOf(days), List.of());
    }

    /** It is there, nobody knows since when. */
    public static Proof there() {
        return new Proof(1, List.of(), List.of());
    }

    /** It is not there, for these reasons. */
    public static Proof lacking(List<String> what) {
        return new Proof(0, List.of(), what);
    }

    Proof lackingAlso(List<String> what) {
        return new Proof(reached, days, what);
    }

    /** The day on which there was as much as required; null before, or when nobody knows. */
    @Nullable
    LocalDate since(int required) {
        return days.size() < required ? null : days.get(Math.max(0, required - 1));
    }
}
