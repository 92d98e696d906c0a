package org.forankring.programme.implementation;

import java.time.LocalDate;

/**
 * An implementation has been paused, withdrawn, resumed or closed.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record StandingChanged(Implementation implementation, LocalDate changedOn, long fact) {}
