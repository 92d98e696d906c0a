package org.forankring.testkit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Events' JSON as it goes over the wire: moments and dates as ISO 8601 text. */
final class EventJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventJson() {}

    static String written(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not writable as JSON: " + data, unwritable);
        }
    }

    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Not JSON: " + Arrays.toString(json), unreadable);
        }
    }

    static Optional<JsonNode> ifReadable(byte[] json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static <T> T read(JsonNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (JsonProcessingException unfitting) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + json, unfitting);
        }
    }
}
