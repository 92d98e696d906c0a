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
import org.forankring.programme.output.printing.Text;
import org.forankring.programme.plan.draft.PlanDocument;

/** Puts the values of one plan in words: codes by the method's names, ids by the names of what they stand for. */
final class PlanWords {

    private final MethodDefinition method;
    private final Layout layout;
    private final Tongues tongues;
    private final Map<String, Text> terms;
    private final Map<String, Text> indicators;
    private final Map<String, Text> training;
    private final Map<String, Text> items;
    private final Map<String, String> units;

    /**
     * The words of one plan.
     *
     * @param units what the units that it names are called, by their ids
     */
    PlanWords(MethodDefinition method, Layout layout, PlanDocument plan, Tongues tongues, Map<String, String> units) {
        this.method = method;
        this.units = Map.copyOf(units);
        this.tongues = tongues;
        this.layout = layout;
        this.terms = method.frameworkItems().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.names()), Stream.ofNullable(item.descriptions())))
                .flatMap(this::terms)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        this.indicators = names(method.indicators(), Indicator::code);
        this.training = names(method.trainingElements(), TrainingElement::code);
        this.items = plan.parts().values().stream()
                .flatMap(JsonNode::valueStream)
                .filter(item -> item.path("id").isTextual())
                .collect(Collectors.toMap(item -> item.path("id").asText(), this::nameOf, (one, other) -> one));
    }

    /** What a value says: nothing when it is absent or blank, several texts when it is a list. */
    List<Text> of(JsonNode value, Layout.Field field) {
        if (value.isArray()) {
            return value.valueStream().flatMap(one -> of(one, field).stream()).toList();
        }
        String text = value.asText();
        return value.isMissingNode() || value.isNull() || value.isObject() || text.isBlank()
                ? List.of()
                : List.of(of(text, field));
    }

    /** What the text that is the value of a field says. */
    Text of(String text, Layout.Field field) {
        return switch (field.formOrText()) {
            case TEXT -> tongues.written(text);
            case CODE -> Text.of(field.codes() == null ? Words.ofCode(text) : Words.ofCode(field.codes(), text));
            case LEVEL -> tongues.called(method.levelNames(text), Words.ofCode(method.levelNames(text), text));
            case ASPECT -> tongues.called(method.aspectNames(text), Words.ofCode(method.aspectNames(text), text));
            case TERM -> term(text);
            case PART -> Text.of(layout.title(text).map(Layout.Label::said).orElseGet(() -> Words.ofCode(text)));
            case YES_NO ->
                Text.of((Boolean.parseBoolean(text) ? Wording.of("plan-document.yes") : Wording.of("plan-document.no"))
                        .said());
            case DATE -> Text.of(day(text));
            case INDICATOR -> indicators.getOrDefault(text, Text.of(text));
            case TRAINING -> training.getOrDefault(text, Text.of(text));
            case ITEM -> items.getOrDefault(text, gone());
            case UNIT -> Text.of(units.getOrDefault(text, text));
        };
    }

    private static String day(String text) {
        try {
            return Words.ofDay(LocalDate.parse(text));
        } catch (DateTimeException notDay) {
            return text;
        }
    }

    private Text nameOf(JsonNode item) {
        return Stream.of("/name", "/content/title", "/content/name", "/title")
                .map(item::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .map(this::term)
                .orElseGet(PlanWords::gone);
    }

    /** A term of the framework, or what people have called something of their own. */
    private Text term(String text) {
        return terms.getOrDefault(text, tongues.written(text));
    }

    /** What the reader calls a term, by what any language calls it: the plan has it in the municipality's. */
    private Stream<Map.Entry<String, Text>> terms(Texts texts) {
        return texts.byLanguage().values().stream().map(term -> Map.entry(term, tongues.called(texts)));
    }

    private static Text gone() {
        return Text.of(Wording.of("plan-document.not-in-this-version").said());
    }

    private <T extends Named> Map<String, Text> names(List<T> things, Function<T, String> code) {
        return things.stream()
                .collect(Collectors.toMap(code, thing -> tongues.called(thing.names()), (one, other) -> one));
    }
}
