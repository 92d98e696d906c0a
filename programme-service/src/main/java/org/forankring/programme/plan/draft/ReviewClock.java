package org.forankring.programme.plan.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says when a plan is to be reviewed: regularly, counted from when somebody last looked at the whole of it (S2). */
public final class ReviewClock {

    private ReviewClock() {}

    /**
     * When the next review is due.
     *
     * @param adoptedOn when the version in force was adopted
     * @param lastReviewedOn when a version was last reviewed, which may be before the adoption
     */
    public static Due due(LocalDate adoptedOn, LocalDate lastReviewedOn, int everyMonths, LocalDate today) {
        LocalDate lookedAt = adoptedOn.isAfter(lastReviewedOn) ? adoptedOn : lastReviewedOn;
        LocalDate on = lookedAt.plusMonths(everyMonths);
        return new Due(on, Math.max(0, ChronoUnit.DAYS.between(on, today)));
    }

    /**
     * A day on which something is due.
     *
     * @param daysLate 0 until the day has passed
     */
    public record Due(LocalDate on, long daysLate) {

        /** Whether the day has passed. */
        public boolean isOverdue() {
            return daysLate > 0;
        }
    }
}
