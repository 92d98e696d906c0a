package org.forankring.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/**
 * Dates and times with a year of four digits, as RFC 3339 has them. ISO 8601 knows others, which neither people
 * nor databases can use.
 */
final class CalendarTimes {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private CalendarTimes() {}

    static Module module() {
        return new SimpleModule("calendar-times")
                .addDeserializer(LocalDate.class, new LocalDateDeserializer(DAY))
                .addDeserializer(Instant.class, new FourDigitYears());
    }

    private static final class FourDigitYears extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1;

        FourDigitYears() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Instant time = InstantDeserializer.INSTANT.deserialize(parser, context);
            return time == null || (!time.isBefore(FIRST) && time.isBefore(END))
                    ? time
                    : (Instant) context.handleWeirdStringValue(
                            Instant.class, parser.getText(), "has no year of four digits");
        }
    }
}
