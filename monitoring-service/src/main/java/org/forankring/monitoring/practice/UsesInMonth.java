package org.forankring.monitoring.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An employee's recorded uses of a method in a month and a unit.
 *
 * @param uses how many, one at least
 * @param firstOn the day of the first of them
 * @param lastOn the day of the last of them
 */
public record UsesInMonth(YearMonth month, UUID unitId, int uses, LocalDate firstOn, LocalDate lastOn) {}
