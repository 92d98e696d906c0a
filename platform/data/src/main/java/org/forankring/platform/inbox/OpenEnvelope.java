package org.forankring.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record as a CloudEvent 1.0, in binary or structured mode of the Kafka protocol binding. We do it ourselves: the
 * connector reads headers before any code of ours runs, and ends the channel when it cannot.
 */
@ApplicationScoped
class OpenEnvelope {

    private static final String PREFIX = "ce_";
    private static final String CONTENT_TYPE = "content-type";
    private static final String ANY_FORMAT = "application/cloudevents";
    private static final String STRUCTURED = "application/cloudevents+json";

    private final ObjectReader tree;
    private final ObjectMapper json;
    private final Clock clock;

    OpenEnvelope(ObjectMapper json, Clock clock) {
        this.json = json;
        this.tree = json.reader()
                .with(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.clock = clock;
    }

    /**
     * Opens it, whatever bytes it has.
     *
     * @throws PoisonEvent saying why it is no event
     */
    Envelope open(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = headers(record);
        String mediaType = MediaTypes.bare(headers.getOrDefault(CONTENT_TYPE, ""));
        if (!mediaType.startsWith(ANY_FORMAT)) {
            return binary(headers, mediaType, record.value());
        }
        if (!mediaType.equals(STRUCTURED)) {
            throw new PoisonEvent("The CloudEvent has another format than " + STRUCTURED);
        }
        return structured(text(record.value()));
    }

    private Envelope binary(Map<String, String> headers, String mediaType, byte @Nullable [] value) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                texts.put(name.substring(PREFIX.length()), text);
            }
        });
        if (texts.isEmpty()) {
            throw new PoisonEvent("The record is not a CloudEvent");
        }
        Attributes attributes = new Attributes(texts);
        ReceivedEvent event = attributes.event(clock.instant());
        checkJson(Optional.of(mediaType).filter(told -> !told.isEmpty()));
        checkJson(attributes.dataContentType());
        return new Envelope(event, text(value));
    }

    private Envelope structured(String text) {
        JsonNode document = parsed(text);
        if (!document.isObject()) {
            throw new PoisonEvent("The structured CloudEvent is no JSON object");
        }
        Map<String, String> texts = new HashMap<>();
        document.properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                texts.put(member.getKey(), member.getValue().asText());
            }
        });
        Attributes attributes = new Attributes(texts);
        ReceivedEvent event = attributes.event(clock.instant());
        checkJson(attributes.dataContentType());
        JsonNode encoded = document.path("data_base64");
        if (encoded.isTextual()) {
            return new Envelope(event, text(decoded(encoded.textValue())));
        }
        return new Envelope(event, written(document.path("data")));
    }

    private JsonNode parsed(String text) {
        try {
            return tree.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new PoisonEvent("The structured CloudEvent is no JSON", unreadable);
        }
    }

    private String written(JsonNode data) {
        if (data.isMissingNode() || data.isNull()) {
            throw new PoisonEvent("The event has no data");
        }
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new PoisonEvent("The event's data cannot be read", unwritable);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            throw new PoisonEvent("The member data_base64 is no Base64");
        }
    }

    private static void checkJson(Optional<String> mediaType) {
        if (mediaType.isPresent() && !MediaTypes.isJson(mediaType.get())) {
            throw new PoisonEvent("The event's data are told not to be JSON");
        }
    }

    /** The headers that make the envelope; others are the business of whoever has put them there. */
    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> texts = new HashMap<>();
        for (Header header : record.headers()) {
            boolean ofEnvelope = header.key().startsWith(PREFIX) || header.key().equals(CONTENT_TYPE);
            byte @Nullable [] value = header.value();
            if (ofEnvelope && value != null && texts.put(header.key(), headerText(value)) != null) {
                throw new PoisonEvent("A header of the CloudEvent is there twice");
            }
        }
        return texts;
    }

    private static String headerText(byte[] bytes) {
        try {
            return utf8(bytes);
        } catch (CharacterCodingException unreadable) {
            throw new PoisonEvent("A header of the CloudEvent is not UTF-8");
        }
    }

    private static String text(byte @Nullable [] value) {
        if (value == null || value.length == 0) {
            throw new PoisonEvent("The event has no data");
        }
        try {
            return utf8(value);
        } catch (CharacterCodingException unreadable) {
            throw new PoisonEvent("The event's data are not UTF-8");
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
