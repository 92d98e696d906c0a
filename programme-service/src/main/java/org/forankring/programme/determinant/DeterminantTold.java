package org.forankring.programme.determinant;

/** How a facilitator or barrier that has been rated stands has changed. */
public record DeterminantTold(Determinant determinant, Judgement judgement) {}
