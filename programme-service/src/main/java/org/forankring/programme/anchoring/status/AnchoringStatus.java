package org.forankring.programme.anchoring.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.RatingComparison;
import org.forankring.programme.framework.rating.Series;

/**
 * The status "in relation to the same elements" as at the planning workshop (S1): each item with what was said of it
 * then and what is said now.
 *
 * @param elements all items in use, in the order of the framework
 */
public record AnchoringStatus(List<Element> elements) {

    /** The occasions that are set side by side. */
    public static final List<Rating.Occasion> OCCASIONS = List.of(Rating.Occasion.BASELINE, Rating.Occasion.ANCHORING);

    public AnchoringStatus {
        elements = List.copyOf(elements);
    }

    /** The status that a comparison of the {@link #OCCASIONS} gives. */
    public static AnchoringStatus of(RatingComparison comparison) {
        return new AnchoringStatus(
                comparison.rows().stream().map(AnchoringStatus::element).toList());
    }

    private static Element element(RatingComparison.Row row) {
        Series series = new Series(row.ratings());
        return new Element(
                row.item(),
                row.movement(),
                series.latestOn(Rating.Occasion.BASELINE),
                series.latestOn(Rating.Occasion.ANCHORING));
    }

    /** The elements of the planning workshop, the only ones that the status asks for. */
    public List<Element> ofWorkshop() {
        return elements.stream().filter(Element::isOfWorkshop).toList();
    }

    /** The elements of the planning workshop that have no anchoring rating yet. */
    public List<Element> lacking() {
        return elements.stream()
                .filter(element -> element.movement() == Movement.ONLY_FIRST)
                .toList();
    }

    /** Whether there are elements of the planning workshop and each has its anchoring rating. */
    public boolean isTaken() {
        return !ofWorkshop().isEmpty() && lacking().isEmpty();
    }

    /** When the latest of the anchoring ratings that it takes was recorded; empty until the status is taken. */
    public Optional<Instant> takenAt() {
        return latest(Rating::recordedAt);
    }

    /** The day of the latest of the anchoring ratings that it takes; empty until the status is taken. */
    public Optional<LocalDate> takenOn() {
        return latest(Rating::ratedOn);
    }

    private <T extends Comparable<? super T>> Optional<T> latest(Function<Rating, T> moment) {
        return isTaken()
                ? ofWorkshop().stream()
                        .flatMap(element -> element.anchoring().stream())
                        .map(moment)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** How many items have moved so. */
    public long count(Movement movement) {
        return elements.stream()
                .filter(element -> element.movement() == movement)
                .count();
    }

    /**
     * One item.
     *
     * @param baseline what was said last of it at the beginning
     * @param anchoring what was said last of it for the anchoring
     */
    public record Element(Determinant item, Movement movement, Optional<Rating> baseline, Optional<Rating> anchoring) {

        /** Whether it was rated at the planning workshop. */
        public boolean isOfWorkshop() {
            return baseline.isPresent();
        }
    }
}
