package org.forankring.platform.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How JSON columns are written. It is not the form of the HTTP answers, so that a change there cannot make unreadable what
 * is stored; what an older row does not have is absent, and what this version no longer knows is skipped.
 */
public final class StoredJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new WordingsInJson())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private StoredJson() {}

    public static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Cannot be stored as JSON: " + value.getClass(), unwritable);
        }
    }

    public static <T> T read(String stored, TypeReference<T> type) {
        return read(() -> MAPPER.readValue(stored, type));
    }

    public static <T> T read(String stored, Class<T> type) {
        return read(() -> MAPPER.readValue(stored, type));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.run();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored JSON cannot be read", unreadable);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T run() throws JsonProcessingException;
    }
}
