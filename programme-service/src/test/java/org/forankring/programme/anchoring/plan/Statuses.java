package org.forankring.programme.anchoring.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.anchoring.status.AnchoringStatus;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Assessment;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.Rating.Occasion;
import org.forankring.programme.framework.rating.RatingComparison;
import org.forankring.programme.framework.rating.Series;

/** Anchoring statuses of items that exist in memory only. */
public final class Statuses {

    private Statuses() {}

    public static AnchoringStatus status(RatingComparison.Row... rows) {
        return AnchoringStatus.of(new RatingComparison(AnchoringStatus.OCCASIONS, List.of(rows)));
    }

    /** An item and all that was said of it. */
    public static RatingComparison.Row row(Determinant item, Rating... ratings) {
        Series series = new Series(List.of(ratings));
        return new RatingComparison.Row(
                item,
                List.of(ratings),
                Movement.between(
                        series.latestOn(Occasion.BASELINE).map(Rating::judgement),
                        series.latestOn(Occasion.ANCHORING).map(Rating::judgement)));
    }

    /** A rating as a barrier. */
    public static Rating rating(Determinant item, Occasion occasion, int strength, LocalDate day, Instant at) {
        Judgement barrier = new Judgement(Judgement.Nature.BARRIER, strength, Judgement.Condition.NEEDS_STRENGTHENING);
        return new Rating(
                item, UUID.randomUUID(), new Assessment(occasion, null, barrier, null, day, null, "lead"), at);
    }
}
