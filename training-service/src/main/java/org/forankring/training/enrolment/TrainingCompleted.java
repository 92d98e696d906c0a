package org.forankring.training.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An employee has been present on every day of a session.
 *
 * @param revision the enrolment's, which tells this from what happens to it later
 */
public record TrainingCompleted(
        UUID enrolmentId,
        long revision,
        UUID employeeId,
        UUID municipalityId,
        String method,
        String element,
        LocalDate completedOn,
        UUID sessionId) {}
