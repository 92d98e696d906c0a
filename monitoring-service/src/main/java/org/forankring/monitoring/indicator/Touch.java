package org.forankring.monitoring.indicator;

import java.time.YearMonth;
import java.util.UUID;

/** That something has changed in a month about a use of a method, in a unit and by an employee. */
public record Touch(UUID unit, UUID employee, String method, YearMonth month) {}
