package org.forankring.programme.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An employee has completed a training element.
 *
 * @param element its code in the method definition
 */
public record Training(
        UUID municipality, UUID enrolment, UUID employee, String method, String element, LocalDate completedOn) {}
