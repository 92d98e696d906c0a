package org.forankring.contracts.monitoring.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee's recorded uses of a method are others than before: new records, corrections, withdrawals. Carries the whole
 * state, so that a late correction or withdrawal needs no event of its own.
 *
 * @param months calendar months as {@code 2026-03}, ascending, without repetition
 * @param uses the uses in each of these months, by month and unit; null from a producer that does not tell them yet, which
 *     says nothing about uses
 */
public record PracticeMonthsChanged(
        UUID employeeId,
        UUID municipalityId,
        String method,
        List<String> months,
        @Nullable List<MonthInUnit> uses) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.monitoring.practice-months-changed.v1";

    /**
     * The recorded uses of a month in a unit, one at least.
     *
     * @param month for example {@code 2026-03}
     * @param firstOn the day of the first of them
     * @param lastOn the day of the last of them
     */
    public record MonthInUnit(String month, UUID unitId, int uses, LocalDate firstOn, LocalDate lastOn) {}
}
