package org.forankring.contracts.programme.v1;

import java.util.UUID;

/** An employee is known, or what is known of the person has changed, the unit included. Carries the whole state. */
public record EmployeeRegistered(UUID employeeId, UUID municipalityId, UUID unitId, String name) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.employee-registered.v1";
}
