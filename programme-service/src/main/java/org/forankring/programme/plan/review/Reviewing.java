package org.forankring.programme.plan.review;

import org.forankring.platform.problem.Fault;

/** What became of a review that was to be recorded. */
public sealed interface Reviewing {

    /** It stands, and the next one falls due one interval later. */
    record Recorded(PlanReview review) implements Reviewing {}

    /** No version of the plan is in force. */
    record NotAdopted() implements Reviewing {}

    /** The day does not fit. */
    record Faulty(Fault fault) implements Reviewing {}
}
