package org.forankring.monitoring.staff;

import java.time.LocalDate;

/**
 * A training element that somebody has completed.
 *
 * @param element its code in the method definition, for example {@code employee-course}
 */
public record CompletedElement(String method, String element, LocalDate completedOn) {}
