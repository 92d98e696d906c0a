package org.forankring.programme.plan.version;

/** What became of a plan that was to be adopted. */
public sealed interface PlanAdoption {

    /** The draft is in force as a new version. */
    record Adopted(PlanVersion version) implements PlanAdoption {}

    /** The draft says what the version in force says, so that version stays. */
    record Unchanged(PlanVersion version) implements PlanAdoption {}

    /** No section has been written yet. */
    record NothingWritten() implements PlanAdoption {}

    /** The implementation has no such meeting. */
    record UnknownMeeting() implements PlanAdoption {}
}
