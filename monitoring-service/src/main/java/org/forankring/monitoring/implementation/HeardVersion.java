package org.forankring.monitoring.implementation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * On which version of its method an implementation runs, as one fact has it.
 *
 * @param method the method's short name
 * @param version counted from 1
 * @param committedOn when the implementation began; empty in a fact that does not say so
 * @param fact the number of the fact among those of the implementation: the highest holds
 */
public record HeardVersion(
        UUID municipality,
        UUID implementation,
        String method,
        int version,
        Optional<LocalDate> committedOn,
        long fact) {}
