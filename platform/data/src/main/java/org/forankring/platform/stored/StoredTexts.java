package org.forankring.platform.stored;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.forankring.platform.language.Texts;

/**
 * How texts by language are written into a JSON column: an object by tag (BCP 47), empty where there is but one. It stands
 * beside the column with what they say in the language of the whole.
 */
public final class StoredTexts {

    private StoredTexts() {}

    /** What the JSON column gets. */
    public static String written(Texts texts) {
        return StoredJson.written(texts.tagged());
    }

    /**
     * The texts again.
     *
     * @param own what the column beside it says
     */
    public static Texts read(String own, String written) {
        return Texts.of(own, StoredJson.read(written, new TypeReference<Map<String, String>>() {}));
    }
}
