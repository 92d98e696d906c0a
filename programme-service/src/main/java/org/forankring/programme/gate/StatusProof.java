package org.forankring.programme.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the ratings for the anchoring prove: a status on the same elements as at the beginning (S1). */
public final class StatusProof {

    private StatusProof() {}

    /** The proof of all items of an implementation that are in use. */
    public static Proof of(Collection<Item> items) {
        List<Item> baseline = items.stream().filter(Item::ratedAtBeginning).toList();
        if (baseline.isEmpty()) {
            return Proof.lacking(List.of("No item was rated at the beginning."));
        }
        List<String> lacking = new ArrayList<>();
        baseline.stream()
                .filter(item -> item.ratedForAnchoring() == null)
                .map(item -> item.name() + " has not been rated again.")
                .sorted()
                .forEach(lacking::add);
        return lacking.isEmpty() ? Proof.on(List.of(lastRating(baseline))) : Proof.lacking(lacking);
    }

    private static LocalDate lastRating(List<Item> rated) {
        return rated.stream()
                .map(Item::ratedForAnchoring)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * An item and the occasions on which it was rated.
     *
     * @param ratedForAnchoring the latest day of it; null when it has not been
     */
    public record Item(
            String name, boolean ratedAtBeginning, @Nullable LocalDate ratedForAnchoring) {}
}
