package org.forankring.platform.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is to be said to a person, not yet in a language.
 *
 * @param code the phrase, for example {@code agenda.review-due}; it stands in the bundles of every language
 * @param parameters by name: texts, numbers, days, months, wordings and texts by language, and lists of these
 */
public record Wording(String code, Map<String, Object> parameters) {

    public Wording {
        parameters.values().forEach(Wording::requireSayable);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * A phrase with its parameters.
     *
     * @param namesAndValues a name, its value, the next name and so on
     */
    public static Wording of(String code, Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Wording(code, parameters);
    }

    /** A text that is the same in every language, such as a name. */
    public static Wording literal(String text) {
        return of("literal", "text", text);
    }

    /** Whether there is such a phrase. */
    public static boolean isKnown(String code) {
        return Phrases.include(code);
    }

    /** The sentence in a language; in English where a language lacks it. */
    public String in(Language language) {
        return Phrases.say(this, language);
    }

    /** The sentence in the language of the request at hand. */
    public String said() {
        return in(RequestLanguage.current());
    }

    /**
     * The parameters as JSON has them, so that a reader may word it otherwise: days and months as texts, wordings as their
     * phrase and parameters.
     */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        parameters.forEach((name, value) -> told.put(name, told(value)));
        return told;
    }

    /** The same with every text among the parameters changed. */
    public Wording withTexts(UnaryOperator<String> change) {
        Map<String, Object> changed = new LinkedHashMap<>();
        parameters.forEach((name, value) -> changed.put(name, changed(value, change)));
        return new Wording(code, changed);
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case Wording inner -> inner.withTexts(change);
            case List<?> list ->
                list.stream().map(each -> changed(each, change)).toList();
            default -> value;
        };
    }

    private static Object told(Object value) {
        return switch (value) {
            case LocalDate day -> day.toString();
            case YearMonth month -> month.toString();
            case Wording inner -> Map.of("phrase", inner.code, "parameters", inner.told());
            case List<?> list -> list.stream().map(Wording::told).toList();
            default -> value;
        };
    }

    private static void requireSayable(Object value) {
        switch (value) {
            case String text -> {}
            case Integer number -> {}
            case Long number -> {}
            case BigDecimal number -> {}
            case LocalDate day -> {}
            case YearMonth month -> {}
            case Wording inner -> {}
            case Texts texts -> {}
            case List<?> list -> list.forEach(Wording::requireSayable);
            default -> throw new IllegalArgumentException("Cannot be said: " + value.getClass());
        }
    }
}
