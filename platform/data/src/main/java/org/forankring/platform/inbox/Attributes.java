package org.forankring.platform.inbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.correlation.Correlation;

/**
 * The attributes of a CloudEvent by their bare names, read as strictly as CloudEvents 1.0 defines them. What is wrong is
 * said by the attribute's name, never by its value, which may be what nobody should read.
 */
final class Attributes {

    private static final int LONGEST_BYTES = 1024;
    private static final int UUID_LENGTH = 36;

    /** RFC 3339. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> texts;

    Attributes(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * What they tell of the event.
     *
     * @param receivedAt stands for the time of an event that has none
     * @throws PoisonEvent naming the first attribute that is missing or cannot be read
     */
    ReceivedEvent event(Instant receivedAt) {
        if (!required("specversion").equals("1.0")) {
            throw new PoisonEvent("The attribute specversion is not 1.0");
        }
        String id = required("id");
        URI source = uri("source", required("source"));
        optional("dataschema").map(schema -> uri("dataschema", schema)).ifPresent(Attributes::checkAbsolute);
        return new ReceivedEvent(
                source + "#" + id,
                required("type"),
                optional("subject").orElse(""),
                optional("aggregateversion").map(Attributes::version).orElse(0L),
                optional("municipalityid").map(Attributes::municipality),
                optional("correlationid").flatMap(Correlation::accepted),
                optional("time").map(Attributes::time).orElse(receivedAt));
    }

    /** The media type of the data, in small letters and without its parameters. */
    Optional<String> dataContentType() {
        return optional("datacontenttype").map(MediaTypes::bare);
    }

    private String required(String name) {
        return optional(name)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new PoisonEvent("The attribute " + name + " is missing"));
    }

    private Optional<String> optional(String name) {
        Optional<String> text = Optional.ofNullable(texts.get(name));
        text.ifPresent(present -> check(name, present));
        return text;
    }

    private static void check(String name, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new PoisonEvent("The attribute " + name + " is longer than " + LONGEST_BYTES + " bytes");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new PoisonEvent("The attribute " + name + " has a control character");
        }
    }

    private static URI uri(String name, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw new PoisonEvent("The attribute " + name + " is no URI");
        }
    }

    private static void checkAbsolute(URI schema) {
        if (!schema.isAbsolute()) {
            throw new PoisonEvent("The attribute dataschema is no absolute URI");
        }
    }

    private static long version(String text) {
        try {
            long version = Long.parseLong(text);
            if (version >= 0 && text.equals(Long.toString(version))) {
                return version;
            }
        } catch (NumberFormatException noNumber) {
            throw new PoisonEvent("The attribute aggregateversion is no whole number");
        }
        throw new PoisonEvent("The attribute aggregateversion is no whole number");
    }

    private static UUID municipality(String text) {
        try {
            if (text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException noUuid) {
            throw new PoisonEvent("The attribute municipalityid is no UUID");
        }
        throw new PoisonEvent("The attribute municipalityid is no UUID");
    }

    private static Instant time(String text) {
        try {
            return TIME.parse(text, Instant::from);
        } catch (DateTimeException unreadable) {
            throw new PoisonEvent("The attribute time is no time as RFC 3339 writes it");
        }
    }
}
