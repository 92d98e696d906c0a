package org.forankring.training.staff;

import java.time.Instant;
import java.util.UUID;

/** An employee and the unit the person works in. */
public record Employee(UUID employeeId, UUID municipalityId, UUID unitId, String name, Instant asOf)
        implements Registration {}
