package org.forankring.programme.framework.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of one item from the baseline to anchoring, by date and, on one day, in the order they were recorded.
 *
 * @param ratings all of them, corrected ones included
 */
public record Series(List<Rating> ratings) {

    private static final Comparator<Rating> IN_TIME = Comparator.comparing(Rating::ratedOn)
            .thenComparing(Rating::recordedAt)
            .thenComparing(Rating::id);

    public Series {
        ratings = ratings.stream().sorted(IN_TIME).toList();
    }

    /** The series of each item that has been rated, by the item's id. */
    public static Map<UUID, Series> byItem(List<Rating> ratings) {
        return ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::determinantId, Collectors.collectingAndThen(Collectors.toList(), Series::new)));
    }

    /** The series with one more rating. */
    public Series with(Rating rating) {
        return new Series(Stream.concat(ratings.stream(), Stream.of(rating)).toList());
    }

    /** A rating of the series. */
    public Optional<Rating> find(UUID id) {
        return ratings.stream().filter(rating -> rating.id().equals(id)).findFirst();
    }

    /** Which rating took the place of which: the later one's id by the corrected one's. */
    public Map<UUID, UUID> corrections() {
        return ratings.stream()
                .filter(rating -> rating.corrects().isPresent())
                .collect(Collectors.toMap(rating -> rating.corrects().orElseThrow(), Rating::id));
    }

    /** The ratings that come after the given one, or all of them when none is given. */
    public List<Rating> after(@Nullable UUID last) {
        return last == null
                ? ratings
                : ratings.stream()
                        .dropWhile(rating -> !rating.id().equals(last))
                        .skip(1)
                        .toList();
    }

    /** Those that hold: the ones that no other has taken the place of. */
    public List<Rating> standing() {
        Map<UUID, UUID> corrections = corrections();
        return ratings.stream()
                .filter(rating -> !corrections.containsKey(rating.id()))
                .toList();
    }

    /** The one that says how the item stands. */
    public Optional<Rating> latest() {
        return last(standing().stream());
    }

    /** What was said first on an occasion. */
    public Optional<Rating> firstOn(Rating.Occasion occasion) {
        return standing().stream()
                .filter(rating -> rating.occasion() == occasion)
                .findFirst();
    }

    /** What was said last on an occasion. */
    public Optional<Rating> latestOn(Rating.Occasion occasion) {
        return last(standing().stream().filter(rating -> rating.occasion() == occasion));
    }

    private static Optional<Rating> last(Stream<Rating> inTime) {
        return inTime.reduce((earlier, later) -> later);
    }
}
