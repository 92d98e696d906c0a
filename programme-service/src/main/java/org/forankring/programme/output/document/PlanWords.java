package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.Named;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.plan.draft.PlanDocument;

/** Puts the values of one plan in words: codes by the method's names, ids by the names of what they stand for. */
final class PlanWords {

    private final MethodDefinition method;
    private final Layout layout;
    private final Map<String, String> terms;
    private final Map<String, String> indicators;
    private final Map<String, String> training;
    private final Map<String, String> items;

    PlanWords(MethodDefinition method, Layout layout, PlanDocument plan) {
        this.method = method;
        this.layout = layout;
        this.terms = method.frameworkItems().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.names()), Stream.ofNullable(item.descriptions())))
                .flatMap(PlanWords::terms)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        this.indicators = names(method.indicators(), Indicator::code);
        this.training = names(method.trainingElements(), TrainingElement::code);
        this.items = plan.parts().values().stream()
                .flatMap(JsonNode::valueStream)
                .filter(item -> item.path("id").isTextual())
                .collect(Collectors.toMap(item -> item.path("id").asText(), this::nameOf, (one, other) -> one));
    }

    /** What a value says: nothing when it is absent or blank, several texts when it is a list. */
    List<String> of(JsonNode value, Layout.Field field) {
        if (value.isArray()) {
            return value.valueStream().flatMap(one -> of(one, field).stream()).toList();
        }
        String text = value.asText();
        return value.isMissingNode() || value.isNull() || value.isObject() || text.isBlank()
                ? List.of()
                : List.of(of(text, field));
    }

    /** What the text that is the value of a field says. */
    String of(String text, Layout.Field field) {
        return switch (field.formOrText()) {
            case TEXT -> text;
            case CODE -> field.codes() == null ? Words.ofCode(text) : Words.ofCode(field.codes(), text);
            case LEVEL -> Words.ofCode(method.levelNames(text), text);
            case ASPECT -> Words.ofCode(method.aspectNames(text), text);
            case TERM -> terms.getOrDefault(text, text);
            case PART -> layout.title(text).map(Layout.Label::said).orElseGet(() -> Words.ofCode(text));
            case YES_NO ->
                (Boolean.parseBoolean(text) ? Wording.of("plan-document.yes") : Wording.of("plan-document.no")).said();
            case DATE -> day(text);
            case INDICATOR -> indicators.getOrDefault(text, text);
            case TRAINING -> training.getOrDefault(text, text);
            case ITEM -> items.getOrDefault(text, gone());
        };
    }

    private static String day(String text) {
        try {
            return Words.ofDay(LocalDate.parse(text));
        } catch (DateTimeException notDay) {
            return text;
        }
    }

    private String nameOf(JsonNode item) {
        return Stream.of("/name", "/content/title", "/content/name", "/title")
                .map(item::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .map(name -> terms.getOrDefault(name, name))
                .orElseGet(PlanWords::gone);
    }

    /** What the reader calls a term, by what any language calls it: the plan has it in the municipality's. */
    private static Stream<Map.Entry<String, String>> terms(Texts texts) {
        return texts.byLanguage().values().stream().map(term -> Map.entry(term, texts.said()));
    }

    private static String gone() {
        return Wording.of("plan-document.not-in-this-version").said();
    }

    private static <T extends Named> Map<String, String> names(List<T> things, Function<T, String> code) {
        return things.stream()
                .collect(Collectors.toMap(code, thing -> thing.names().said(), (one, other) -> one));
    }
}
