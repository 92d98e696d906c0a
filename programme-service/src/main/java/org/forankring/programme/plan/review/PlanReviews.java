package org.forankring.programme.plan.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** The reviews of all plans. */
public interface PlanReviews {

    /** Adds a review. */
    void add(PlanReview review);

    /** A review of the implementation's plan. */
    Optional<PlanReview> find(Implementation implementation, UUID id);

    /** Those of the implementation's plan in the order they were recorded, from after the given one. */
    List<PlanReview> list(Implementation implementation, @Nullable UUID after, int limit);
}
