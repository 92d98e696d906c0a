package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;

/**
 * An implementation has been paused, withdrawn, resumed or closed.
 *
 * @param overridden whether it was closed through a gate at which something was missing
 * @param fact the number of this fact among those told of the implementation
 */
public record StandingChanged(Implementation implementation, LocalDate changedOn, boolean overridden, long fact) {}
