package org.forankring.contracts.monitoring.v1;

import java.util.List;
import java.util.UUID;

/**
 * The months in which an employee's practice of a method is recorded have changed. Carries all of them, so that
 * a late correction or withdrawal needs no event of its own.
 *
 * @param months calendar months as {@code 2026-03}, ascending, without repetition
 */
public record PracticeMonthsChanged(UUID employeeId, UUID municipalityId, String method, List<String> months) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.monitoring.practice-months-changed.v1";
}
