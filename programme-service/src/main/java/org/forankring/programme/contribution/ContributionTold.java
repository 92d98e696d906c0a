package org.forankring.programme.contribution;

/** A contribution has been given, or answered. */
public record ContributionTold(Answered contribution) {}
