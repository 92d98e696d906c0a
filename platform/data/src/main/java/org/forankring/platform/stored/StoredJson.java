package org.forankring.platform.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How JSON columns are written. It is not the form of the HTTP answers, so that a change there cannot make unreadable what
 * is stored; what an older row does not have is absent, and what this version no longer knows is skipped.
 */
public final class StoredJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new WordingsInJson())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
        try {
            return MAPPER.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored JSON is no " + type.getType(), unreadable);
        }
    }
}
