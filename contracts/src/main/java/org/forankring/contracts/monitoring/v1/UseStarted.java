package org.forankring.contracts.monitoring.v1;

import java.time.LocalDate;
import java.util.UUID;

/** An employee's first use of a method has been recorded. */
public record UseStarted(UUID employeeId, UUID municipalityId, UUID unitId, String method, LocalDate firstUsedOn) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.monitoring.use-started.v1";
}
