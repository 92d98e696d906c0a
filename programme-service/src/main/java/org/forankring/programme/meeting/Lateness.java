package org.forankring.programme.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That something planned has not been done in time.
 *
 * @param days how many days it is late, at least one
 * @param words as a person would say it
 */
@Schema(
        name = "Lateness",
        description = "That something planned has not been done in time.",
        requiredProperties = {"days", "words"})
public record Lateness(
        @Schema(examples = "12") long days,

        @Schema(
                description = "As a person would say it",
                examples = "Implementation planning workshop planned for 3 March, 12 days late")
        String words) {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter ANOTHER_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** How late it is; empty until the planned day has passed. */
    public static Optional<Lateness> of(String what, LocalDate plannedOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(plannedOn, today);
        if (days < 1) {
            return Optional.empty();
        }
        String late = days == 1 ? "1 day late" : days + " days late";
        return Optional.of(new Lateness(days, planned(what, plannedOn, today) + ", " + late));
    }

    /** What is planned, with its day as a person would say it. */
    public static String planned(String what, LocalDate plannedOn, LocalDate today) {
        return what + " planned for " + day(plannedOn, today);
    }

    /** A day as a person would say it: with the year only when it is another one. */
    public static String day(LocalDate day, LocalDate today) {
        return day.format(day.getYear() == today.getYear() ? THIS_YEAR : ANOTHER_YEAR);
    }
}
