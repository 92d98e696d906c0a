package org.forankring.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text from data, such as the name of a method's phase, in the languages it has been given in. In JSON a plain string
 * when it is in one language that is not said, an object by language (BCP 47) otherwise.
 *
 * @param byLanguage by tag, in the order given; under an empty tag what is in the language of the whole
 */
public record Texts(Map<String, String> byLanguage) {

    /** The tag of what is in the language of the whole that the text is part of. */
    public static final String OWN = "";

    public Texts {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text is in one language at least");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** A text in the language of the whole. */
    public static Texts of(String text) {
        return new Texts(Map.of(OWN, text));
    }

    /** The text in the language, or as near to it as there is: in the language of the whole, else in the first. */
    public String in(Language language) {
        return find(language.tag())
                .or(() -> find(OWN))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** The text in the language of the request at hand. */
    public String said() {
        return in(RequestLanguage.current());
    }

    /** The text in exactly this language. */
    public Optional<String> find(String tag) {
        return Optional.ofNullable(byLanguage.get(tag));
    }

    /** The languages it is in, beside its own. */
    public Set<String> tags() {
        return byLanguage.keySet();
    }

    @JsonValue
    Object json() {
        @Nullable String plain = byLanguage.get(OWN);
        return plain != null && byLanguage.size() == 1 ? plain : byLanguage;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Texts read(Object json) {
        return switch (json) {
            case String plain -> of(plain);
            case Map<?, ?> map -> {
                Map<String, String> texts = new LinkedHashMap<>();
                map.forEach((tag, text) -> texts.put(String.valueOf(tag), String.valueOf(text)));
                yield new Texts(texts);
            }
            default -> throw new IllegalArgumentException("is neither a text nor texts by language");
        };
    }
}
