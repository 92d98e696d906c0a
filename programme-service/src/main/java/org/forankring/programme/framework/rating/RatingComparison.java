package org.forankring.programme.framework.rating;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.framework.determinant.Determinant;

/**
 * All items side by side on some occasions.
 *
 * @param occasions two or more, in the order of an implementation
 * @param rows one for each item
 */
public record RatingComparison(List<Rating.Occasion> occasions, List<Row> rows) {

    public RatingComparison {
        occasions = List.copyOf(occasions);
        rows = List.copyOf(rows);
    }

    /** Sets the items side by side. */
    static RatingComparison of(List<Rating.Occasion> occasions, List<Determinant> items, List<Rating> ratings) {
        return of(occasions, items, Series.byItem(ratings));
    }

    /**
     * Sets the items side by side.
     *
     * @param series by the item's id, of these and perhaps other items
     */
    public static RatingComparison of(
            List<Rating.Occasion> occasions, List<Determinant> items, Map<UUID, Series> series) {
        return new RatingComparison(
                occasions,
                items.stream()
                        .map(item -> row(occasions, item, series.getOrDefault(item.id(), new Series(List.of()))))
                        .toList());
    }

    private static Row row(List<Rating.Occasion> occasions, Determinant item, Series series) {
        return new Row(
                item,
                series.standing().stream()
                        .filter(rating -> occasions.contains(rating.occasion()))
                        .toList(),
                Movement.between(
                        series.latestOn(occasions.getFirst()).map(Rating::judgement),
                        series.latestOn(occasions.getLast()).map(Rating::judgement)));
    }

    /** How many items have moved so. */
    public long count(Movement movement) {
        return rows.stream().filter(row -> row.movement() == movement).count();
    }

    /**
     * One item.
     *
     * @param ratings what was said on the occasions and holds, in time
     * @param movement from what was said last on the first occasion to what was said last on the last
     */
    public record Row(Determinant item, List<Rating> ratings, Movement movement) {

        public Row {
            ratings = List.copyOf(ratings);
        }
    }
}
