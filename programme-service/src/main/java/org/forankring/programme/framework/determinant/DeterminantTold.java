package org.forankring.programme.framework.determinant;

/** How a facilitator or barrier that has been rated stands has changed. */
public record DeterminantTold(Determinant determinant, Judgement judgement) {}
