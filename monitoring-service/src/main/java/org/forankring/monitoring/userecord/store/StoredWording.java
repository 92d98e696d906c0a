package org.forankring.monitoring.userecord.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;

/**
 * What a sentence speaks of, as JSON that loses nothing: a day is kept as {@code {"day": …}}, a sentence within it as
 * {@code {"phrase": …, "parameters": …}}, so that either can be said in any language later.
 */
final class StoredWording {

    private static final String DAY = "day";
    private static final String PHRASE = "phrase";
    private static final String PARAMETERS = "parameters";

    private StoredWording() {}

    static Map<String, Object> stored(Map<String, Object> parameters) {
        return each(parameters, StoredWording::stored);
    }

    static Wording read(String phrase, Map<?, ?> parameters) {
        return new Wording(phrase, each(parameters, StoredWording::read));
    }

    private static Object stored(Object value) {
        return switch (value) {
            case LocalDate day -> Map.of(DAY, day.toString());
            case Wording inner -> Map.of(PHRASE, inner.code(), PARAMETERS, stored(inner.parameters()));
            case Texts texts -> texts.byLanguage();
            case List<?> list ->
                list.stream().map(element -> stored((Object) element)).toList();
            default -> value;
        };
    }

    private static Object read(Object stored) {
        return switch (stored) {
            case Map<?, ?> day when day.get(DAY) instanceof String text -> LocalDate.parse(text);
            case Map<?, ?> inner
            when inner.get(PHRASE) instanceof String phrase && inner.get(PARAMETERS) instanceof Map<?, ?> parameters ->
                read(phrase, parameters);
            case Map<?, ?> texts -> {
                Map<String, String> byLanguage = new LinkedHashMap<>();
                texts.forEach((tag, text) -> byLanguage.put(String.valueOf(tag), String.valueOf(text)));
                yield new Texts(byLanguage);
            }
            case List<?> list ->
                list.stream().map(element -> read((Object) element)).toList();
            case Double fraction -> BigDecimal.valueOf(fraction);
            default -> stored;
        };
    }

    private static Map<String, Object> each(Map<?, ?> parameters, UnaryOperator<Object> form) {
        Map<String, Object> formed = new LinkedHashMap<>();
        parameters.forEach((name, value) -> formed.put(String.valueOf(name), form.apply(value)));
        return formed;
    }
}
