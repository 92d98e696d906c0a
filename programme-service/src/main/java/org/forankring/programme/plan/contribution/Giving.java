package org.forankring.programme.plan.contribution;

/** What became of a contribution that was to be given. */
public sealed interface Giving {

    /** It waits for the core team's answer. */
    record Given(AnsweredContribution contribution) implements Giving {}

    /** The plan has no such topic. */
    record UnknownTopic() implements Giving {}
}
