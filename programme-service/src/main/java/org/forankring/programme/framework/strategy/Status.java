package org.forankring.programme.framework.strategy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** How far a chosen strategy is. */
@Schema(name = "StrategyStatus")
public enum Status implements Coded {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED;

    /** Whether it can become the other. What is done or dropped can be taken up again. */
    public boolean canBecome(Status other) {
        return switch (this) {
            case PLANNED -> other == UNDER_WAY || other == DONE || other == DROPPED;
            case UNDER_WAY -> other == PLANNED || other == DONE || other == DROPPED;
            case DONE -> other == UNDER_WAY;
            case DROPPED -> other == PLANNED || other == UNDER_WAY;
        };
    }

    /**
     * Whether a strategy that has had this status since a day answers a barrier that it resolves.
     *
     * @param ratedOn when the barrier was last found to be one
     */
    public boolean answers(LocalDate since, LocalDate ratedOn) {
        return switch (this) {
            case PLANNED, UNDER_WAY -> true;
            case DONE -> !ratedOn.isAfter(since);
            case DROPPED -> false;
        };
    }
}
