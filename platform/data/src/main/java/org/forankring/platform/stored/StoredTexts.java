package org.forankring.platform.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.forankring.platform.language.Texts;

/**
 * How texts by language are written into a JSON column: an object by tag (BCP 47), empty where there is but one. It stands
 * beside the column with what they say in the language of the whole.
 */
public final class StoredTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredTexts() {}

    /** What the JSON column gets. */
    public static String written(Texts texts) {
        try {
            return JSON.writeValueAsString(texts.tagged());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Texts cannot be written as JSON", unwritable);
        }
    }

    /**
     * The texts again.
     *
     * @param own what the column beside it says
     */
    public static Texts read(String own, String written) {
        try {
            return Texts.of(own, JSON.readValue(written, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored texts cannot be read", unreadable);
        }
    }
}
