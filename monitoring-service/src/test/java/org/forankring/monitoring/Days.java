package org.forankring.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Days and months before today, in the zone of the municipalities. */
public final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static YearMonth monthsAgo(int months) {
        return YearMonth.now(ZONE).minusMonths(months);
    }

    /** A day of a month before this one. */
    public static LocalDate day(int monthsAgo, int dayOfMonth) {
        return monthsAgo(monthsAgo).atDay(dayOfMonth);
    }
}
