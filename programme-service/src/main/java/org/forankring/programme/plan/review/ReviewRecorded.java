package org.forankring.programme.plan.review;

import org.forankring.programme.implementation.lifecycle.Implementation;

/**
 * The version of a plan that is in force has been reviewed.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record ReviewRecorded(Implementation implementation, PlanReview review, long fact) {}
