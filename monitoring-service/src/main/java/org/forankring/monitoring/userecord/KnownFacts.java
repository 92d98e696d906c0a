package org.forankring.monitoring.userecord;

import java.util.Set;
import java.util.UUID;
import org.forankring.monitoring.code.KnownCodes;

/**
 * What a report is checked against.
 *
 * @param units those of the municipality among the units reported
 * @param employees those of the municipality among the employees reported
 * @param repeatedSourceIds source ids that occur more than once in the submission
 */
record KnownFacts(KnownCodes codes, Set<UUID> units, Set<UUID> employees, Set<String> repeatedSourceIds) {}
