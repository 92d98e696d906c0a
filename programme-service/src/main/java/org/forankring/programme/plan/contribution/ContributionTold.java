package org.forankring.programme.plan.contribution;

/** A contribution has been given, or answered. */
public record ContributionTold(AnsweredContribution contribution) {}
