package org.forankring.contracts.training.v1;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee has completed a training element: present on every compulsory day.
 *
 * @param element the element's code in the method definition
 * @param completedOn the last day attended
 * @param sessionId the session attended; null in events of before sessions were announced
 */
public record TrainingCompleted(
        UUID enrolmentId,
        UUID employeeId,
        UUID municipalityId,
        String method,
        String element,
        LocalDate completedOn,
        @Nullable UUID sessionId) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.training.training-completed.v1";
}
