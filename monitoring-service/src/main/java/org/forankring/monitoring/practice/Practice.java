package org.forankring.monitoring.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An employee's recorded practice of a method.
 *
 * @param months the calendar months with at least one use, ascending
 * @param firstUsedOn the day of the earliest use that is recorded
 */
public record Practice(Practitioner practitioner, List<YearMonth> months, Optional<LocalDate> firstUsedOn) {

    public Practice {
        months = List.copyOf(months);
    }

    /** No use recorded. */
    public static Practice none(Practitioner practitioner) {
        return new Practice(practitioner, List.of(), Optional.empty());
    }
}
