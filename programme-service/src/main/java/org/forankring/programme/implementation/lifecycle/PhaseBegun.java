package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;

/**
 * An implementation has entered a phase.
 *
 * @param overridden whether the gate before it was passed although something was missing
 * @param fact the number of this fact among those told of the implementation
 */
public record PhaseBegun(
        Implementation implementation, PlannedPhase phase, LocalDate enteredOn, boolean overridden, long fact) {}
