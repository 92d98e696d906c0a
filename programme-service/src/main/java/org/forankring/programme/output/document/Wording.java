package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.plan.draft.PlanDocument;

/** Puts the values of one plan in words: codes by the method's names, ids by the names of what they stand for. */
final class Wording {

    private static final String GONE = "(not in this version)";

    private final Map<String, String> indicators;
    private final Map<String, String> training;
    private final Map<String, String> items;

    Wording(MethodDefinition definition, PlanDocument plan) {
        this.indicators = names(definition.indicators(), Indicator::code, Indicator::name);
        this.training = names(definition.trainingElements(), TrainingElement::code, TrainingElement::name);
        this.items = plan.parts().values().stream()
                .flatMap(JsonNode::valueStream)
                .filter(item -> item.path("id").isTextual())
                .collect(Collectors.toMap(item -> item.path("id").asText(), Wording::nameOf, (one, other) -> one));
    }

    /** What a value says: nothing when it is absent or blank, several texts when it is a list. */
    List<String> of(JsonNode value, Layout.Form form) {
        if (value.isArray()) {
            return value.valueStream().flatMap(one -> of(one, form).stream()).toList();
        }
        String text = value.asText();
        if (value.isMissingNode() || value.isNull() || value.isObject() || text.isBlank()) {
            return List.of();
        }
        return List.of(
                switch (form) {
                    case TEXT -> text;
                    case CODE -> Words.ofCode(text);
                    case YES_NO -> value.asBoolean() ? "Yes" : "No";
                    case DATE -> day(text);
                    case INDICATOR -> indicators.getOrDefault(text, text);
                    case TRAINING -> training.getOrDefault(text, text);
                    case ITEM -> items.getOrDefault(text, GONE);
                });
    }

    private static String day(String text) {
        try {
            return Words.ofDay(LocalDate.parse(text));
        } catch (DateTimeException notDay) {
            return text;
        }
    }

    private static String nameOf(JsonNode item) {
        return Stream.of("/name", "/content/title", "/content/name", "/title")
                .map(item::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(GONE);
    }

    private static <T> Map<String, String> names(List<T> things, Function<T, String> code, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(code, name, (one, other) -> one));
    }
}
