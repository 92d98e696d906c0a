package org.forankring.monitoring.userecord;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One use of a method with a client, as its source system states it now. Two that are equal say the same.
 *
 * @param sourceId the record's identifier in the source system
 * @param code one of the method's use codes
 * @param employeeId who used the method
 * @param unitId the unit the use belongs to; need not be the employee's own
 * @param clientReference the source system's pseudonym for the client
 */
public record UseRecord(
        String sourceId,
        String method,
        String code,
        LocalDate performedOn,
        UUID employeeId,
        UUID unitId,
        String clientReference,
        UseStatus status) {}
