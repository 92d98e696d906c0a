package org.forankring.programme.standing.evidence;

import java.time.LocalDate;
import java.util.UUID;

/** An employee uses a method. */
public record Use(Subject subject, UUID unit, LocalDate firstUsedOn) {

    /** Who uses which method. */
    public record Subject(UUID municipality, UUID employee, String method) {}
}
