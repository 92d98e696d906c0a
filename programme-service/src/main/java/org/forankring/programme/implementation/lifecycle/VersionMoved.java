package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;

/**
 * An implementation has moved to another version of its method.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record VersionMoved(Implementation implementation, LocalDate movedOn, long fact) {}
