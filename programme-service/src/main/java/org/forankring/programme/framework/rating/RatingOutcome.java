package org.forankring.programme.framework.rating;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a rating. */
public sealed interface RatingOutcome {

    /** It is recorded. */
    record Recorded(Rating rating) implements RatingOutcome {}

    /** The implementation has no such item. */
    record UnknownItem() implements RatingOutcome {}

    /** The item is no longer in use. */
    record ItemWithdrawn() implements RatingOutcome {}

    /** The implementation has as many ratings as it can. */
    record TooMany(int most) implements RatingOutcome {}

    /** What it says cannot be. */
    record Faulty(List<Fault> faults) implements RatingOutcome {}
}
