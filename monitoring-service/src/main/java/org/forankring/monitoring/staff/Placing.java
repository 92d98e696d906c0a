package org.forankring.monitoring.staff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an employee belongs to a unit, as one registration says.
 *
 * @param since from which day on
 * @param version the number of the registration among those of the employee: tells which came first
 */
public record Placing(UUID unit, LocalDate since, long version) {}
