package org.forankring.platform.code;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads identifiers, days, months and times in the one form in which they are documented. Java's own readers also take
 * {@code 1-1-1-1-1} for an identifier and blanks, numbers and years of nine digits for a time.
 */
public final class Written {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}"
            + "(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private Written() {}

    /** For example {@code 01900000-0000-7000-8000-000000000001} (RFC 9562). */
    public static Optional<UUID> identifier(String text) {
        return read(IDENTIFIER, text, UUID::fromString);
    }

    /** For example {@code 2026-03-31} (RFC 3339, full-date). */
    public static Optional<LocalDate> day(String text) {
        return read(DAY, text, LocalDate::parse);
    }

    /** For example {@code 2026-03}. */
    public static Optional<YearMonth> month(String text) {
        return read(MONTH, text, YearMonth::parse);
    }

    /** For example {@code 2026-03-31T10:15:30Z} (RFC 3339, date-time); as exact as the database keeps it. */
    public static Optional<Instant> time(String text) {
        return read(TIME, text, Instant::parse).map(time -> time.truncatedTo(ChronoUnit.MICROS));
    }

    private static <T> Optional<T> read(Pattern form, String text, Function<String, T> reader) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
