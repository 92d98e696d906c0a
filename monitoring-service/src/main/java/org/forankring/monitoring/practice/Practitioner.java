package org.forankring.monitoring.practice;

import java.util.UUID;

/** An employee as a user of one method. */
public record Practitioner(UUID employeeId, String method) {}
