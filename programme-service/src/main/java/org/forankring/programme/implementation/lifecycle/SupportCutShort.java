package org.forankring.programme.implementation.lifecycle;

import java.time.LocalDate;

/**
 * The board's support has been ended before the planned day.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record SupportCutShort(Implementation implementation, LocalDate endedOn, long fact) {}
