package org.forankring.programme.standing.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How far something that a gate may ask for has come.
 *
 * @param reached how much there is of it
 * @param days when each of it came, as far as that is known, oldest first
 * @param lacking what is lacking, for people; empty when nothing is known to lack
 * @param evidence what shows it and can be looked up, the newest first
 */
public record Proof(int reached, List<LocalDate> days, List<Wording> lacking, List<Evidence> evidence) {

    /** There is none of it. */
    public static final Proof NONE = lacking(List.of());

    public Proof {
        days = days.stream().sorted().toList();
        lacking = List.copyOf(lacking);
        evidence = evidence.stream().sorted(Evidence.NEWEST_FIRST).distinct().toList();
    }

    /** Each of it came on one of the days. */
    public static Proof on(Collection<LocalDate> days) {
        return new Proof(days.size(), List.copyOf(days), List.of(), List.of());
    }

    /** It is there, nobody knows since when. */
    public static Proof there() {
        return new Proof(1, List.of(), List.of(), List.of());
    }

    /** It is not there, for these reasons. */
    public static Proof lacking(List<Wording> what) {
        return new Proof(0, List.of(), what, List.of());
    }

    /** The same with what shows it. */
    public Proof shownBy(Collection<Evidence> more) {
        return new Proof(reached, days, lacking, List.copyOf(more));
    }

    /** The same with what is lacking of it. */
    public Proof lackingAlso(List<Wording> what) {
        return new Proof(reached, days, what, evidence);
    }

    /** The day on which there was as much as required; null before, or when nobody knows. */
    @Nullable
    LocalDate since(int required) {
        return days.size() < required ? null : days.get(Math.max(0, required - 1));
    }
}
