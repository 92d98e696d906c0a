package org.forankring.programme.plan.draft.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.forankring.programme.plan.section.Section;
import org.forankring.programme.plan.section.SectionName;

/**
 * How sections are written into the database. It is not the form of the HTTP answers, so that a change there
 * cannot make stored sections unreadable; what this version no longer knows is skipped.
 */
final class SectionFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private SectionFormat() {}

    static String write(Section section) {
        try {
            return JSON.writeValueAsString(section);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A section cannot be written as JSON", unwritable);
        }
    }

    static Section read(SectionName name, String stored) {
        try {
            return JSON.readValue(stored, name.empty().getClass());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The stored section " + name.code() + " cannot be read", unreadable);
        }
    }
}
