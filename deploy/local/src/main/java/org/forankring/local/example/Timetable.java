package org.forankring.local.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * The example's dates, counted back from the day on which it was first loaded: that day is kept in the state
 * folder, so that loading it again tells the same story.
 *
 * @param today the day on which the example was first loaded
 */
record Timetable(LocalDate today) {

    private static final int COURSE_MONTHS_AGO = 8;

    static Timetable of(Path stateDir) throws IOException {
        Path file = stateDir.resolve("example-loaded-on");
        if (Files.notExists(file)) {
            Files.writeString(
                    file,
                    LocalDate.now(Clock.system(ZoneId.of("Europe/Copenhagen"))).toString());
        }
        return new Timetable(LocalDate.parse(Files.readString(file).strip()));
    }

    /** The calendar month that lies the given number of months before the current one. */
    YearMonth monthsAgo(int months) {
        return YearMonth.from(today).minusMonths(months);
    }

    List<LocalDate> courseDays() {
        YearMonth month = monthsAgo(COURSE_MONTHS_AGO);
        return List.of(month.atDay(10), month.atDay(11));
    }

    /** Anna has used the method in each of the seven months after the course. */
    List<YearMonth> monthsOfAnna() {
        return List.of(
                monthsAgo(7), monthsAgo(6), monthsAgo(5), monthsAgo(4), monthsAgo(3), monthsAgo(2), monthsAgo(1));
    }

    /** Bo has used it in three, with a gap. */
    List<YearMonth> monthsOfBo() {
        return List.of(monthsAgo(4), monthsAgo(3), monthsAgo(1));
    }

    /** Bo lacks three months; the current one can be the first of them, so the third is two months ahead. */
    LocalDate boIsEligibleFrom() {
        return YearMonth.from(today).plusMonths(2).atDay(1);
    }
}
