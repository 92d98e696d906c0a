package org.forankring.programme.implementation;

import java.time.LocalDate;

/**
 * An implementation has entered a phase.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record PhaseBegun(Implementation implementation, PlannedPhase phase, LocalDate enteredOn, long fact) {}
