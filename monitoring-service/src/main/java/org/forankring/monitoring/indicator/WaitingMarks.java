package org.forankring.monitoring.indicator;

/**
 * The marks that wait, by their numbers, which grow.
 *
 * @param oldest the lowest number of any
 * @param newest the highest
 */
public record WaitingMarks(long oldest, long newest) {}
