package org.forankring.programme.standing.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An employee has completed a training element.
 *
 * @param element its code in the method definition
 * @param session where; empty when the event came before sessions were announced
 */
public record Training(
        UUID municipality,
        UUID enrolment,
        UUID employee,
        String method,
        String element,
        LocalDate completedOn,
        Optional<UUID> session) {}
