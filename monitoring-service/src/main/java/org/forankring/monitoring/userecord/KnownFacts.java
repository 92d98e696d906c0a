package org.forankring.monitoring.userecord;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forankring.monitoring.code.KnownCodes;

/**
 * What a report is checked against.
 *
 * @param units those of the municipality among the units reported
 * @param employees those of the municipality among the employees reported
 * @param today in the municipality
 * @param repeatedSourceIds source ids that occur more than once in the submission
 */
record KnownFacts(
        KnownCodes codes, Set<UUID> units, Set<UUID> employees, LocalDate today, Set<String> repeatedSourceIds) {}
