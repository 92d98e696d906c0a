package org.forankring.training.curriculum.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forankring.platform.language.Texts;
import org.forankring.training.curriculum.TrainingElement;

/**
 * An element as its table has had it from the first version on, which the version before this one reads: with the name in
 * the method's own language. The names by language stand in a column beside it.
 */
record StoredElement(String code, String name, int days, String audience) {

    static List<StoredElement> of(List<TrainingElement> elements) {
        return elements.stream()
                .map(element ->
                        new StoredElement(element.code(), element.name().own(), element.days(), element.audience()))
                .toList();
    }

    /** By code, those that are in more than the method's own language. */
    static Map<String, Map<String, String>> names(List<TrainingElement> elements) {
        return elements.stream()
                .filter(element -> !element.name().tagged().isEmpty())
                .collect(Collectors.toMap(
                        TrainingElement::code, element -> element.name().tagged()));
    }

    TrainingElement element(Map<String, String> names) {
        return new TrainingElement(code, Texts.of(name, names), days, audience);
    }
}
