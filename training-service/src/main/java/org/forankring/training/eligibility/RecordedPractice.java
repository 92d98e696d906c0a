package org.forankring.training.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The calendar months in which an employee's use of a method is recorded.
 *
 * @param asOf when that was told
 */
public record RecordedPractice(SortedSet<YearMonth> months, Instant asOf) {

    public RecordedPractice {
        months = new TreeSet<>(months);
    }

    LocalDate toldOn(ZoneId zone) {
        return LocalDate.ofInstant(asOf, zone);
    }

    /** The recorded months up to and including the given one, ascending. */
    List<YearMonth> upTo(YearMonth last) {
        return months.stream().filter(month -> !month.isAfter(last)).toList();
    }
}
