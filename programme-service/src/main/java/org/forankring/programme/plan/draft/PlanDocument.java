package org.forankring.programme.plan.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forankring.programme.plan.section.SectionName;

/**
 * All that a plan says at one moment.
 *
 * @param filledSections the sections that nothing was missing from
 * @param sections what each written section says, by its name
 * @param parts what each part says, by its name
 */
public record PlanDocument(
        List<SectionName> filledSections, Map<String, JsonNode> sections, Map<String, JsonNode> parts) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public PlanDocument {
        filledSections = List.copyOf(filledSections);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Whether nothing has been written. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** The same for the same content, whatever the order of the fields: SHA-256 in hexadecimal digits. */
    public String digest() {
        try {
            Object withoutOrder = CANONICAL.convertValue(Map.of("sections", sections, "parts", parts), Object.class);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(withoutOrder)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A tree can be written and SHA-256 is there", impossible);
        }
    }
}
