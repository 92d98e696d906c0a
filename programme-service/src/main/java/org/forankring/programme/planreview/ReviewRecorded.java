package org.forankring.programme.planreview;

import org.forankring.programme.implementation.Implementation;

/**
 * The version of a plan that is in force has been reviewed.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record ReviewRecorded(Implementation implementation, PlanReview review, long fact) {}
