package org.forankring.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Texts of(String text) {
        return new Texts(Map.of(OWN, text));
    }

    /**
     * A text of which it is told what it says in the language of the whole and beside that, in any order, in each language.
     *
     * @param byLanguage by tag; empty where it is in the language of the whole only
     */
    public static Texts of(String own, Map<String, String> byLanguage) {
        return byLanguage.entrySet().stream()
                .filter(text -> text.getValue().equals(own))
                .findFirst()
                .map(text -> new Texts(byLanguage).ledBy(text.getKey()))
                .orElseGet(() -> {
                    Map<String, String> all = new LinkedHashMap<>(byLanguage);
                    all.put(OWN, own);
                    return new Texts(all);
                });
    }

    /** The text in the language, or as near to it as there is: with a region, else in the language of the whole. */
    public String in(Language language) {
        return find(language).orElseGet(this::own);
    }

    /** The text in the language of the whole; in the first language where that one is not said. */
    public String own() {
        return find(OWN).orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** The text in the language of the request at hand. */
    public String said() {
        return in(RequestLanguage.current());
    }

    /** The text in exactly this language. */
    public Optional<String> find(String tag) {
        return Optional.ofNullable(byLanguage.get(tag));
    }

    /** The text in the language, whatever its region. */
    public Optional<String> find(Language language) {
        return find(language.tag())
                .or(() -> byLanguage.entrySet().stream()
                        .filter(text -> text.getKey().startsWith(language.tag() + "-"))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The same as part of a whole in this language. */
    public Texts ledBy(String tag) {
        return find(tag)
                .map(own -> {
                    Map<String, String> ordered = new LinkedHashMap<>();
                    ordered.put(tag, own);
                    ordered.putAll(byLanguage);
                    return new Texts(ordered);
                })
                .orElse(this);
    }

    /** What it says in the languages that are told, by tag; nothing where it is in the language of the whole only. */
    public Map<String, String> tagged() {
        Map<String, String> tagged = new LinkedHashMap<>(byLanguage);
        tagged.remove(OWN);
        return tagged;
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
    static @Nullable Texts read(Map<String, @Nullable String> byLanguage) {
        Map<String, String> texts = new LinkedHashMap<>();
        byLanguage.forEach((tag, text) -> texts.put(tag, Objects.requireNonNullElse(text, "")));
        return texts.isEmpty() ? null : new Texts(texts);
    }
}
