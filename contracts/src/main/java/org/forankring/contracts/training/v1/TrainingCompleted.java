package org.forankring.contracts.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An employee has completed a training element: present on every compulsory day.
 *
 * @param element the element's code in the method definition
 * @param completedOn the last day attended
 */
public record TrainingCompleted(
        UUID enrolmentId, UUID employeeId, UUID municipalityId, String method, String element, LocalDate completedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.training.training-completed.v1";
}
