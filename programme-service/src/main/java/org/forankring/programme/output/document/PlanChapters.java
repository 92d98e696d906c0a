package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.plan.draft.PlanDocument;

/** The chapters of a plan: its sections in their order, then its other parts. */
final class PlanChapters {

    private final Layout layout;
    private final PlanWords words;
    private final SetOut setOut;

    PlanChapters(Layout layout, PlanWords words) {
        this.layout = layout;
        this.words = words;
        this.setOut = new SetOut(words);
    }

    /** All chapters. A part that the layout does not know is set out by the names of its fields. */
    List<Manuscript.Chapter> of(PlanDocument plan) {
        List<Manuscript.Chapter> chapters = new ArrayList<>();
        layout.sections().forEach(section -> chapters.add(section(section, plan)));
        layout.parts().stream()
                .filter(part -> plan.parts().containsKey(part.name()))
                .forEach(part ->
                        chapters.add(part(part, plan.parts().getOrDefault(part.name(), MissingNode.getInstance()))));
        plan.parts().entrySet().stream()
                .filter(part -> layout.part(part.getKey()).isEmpty())
                .forEach(part -> chapters.add(unknown(part.getKey(), part.getValue())));
        return chapters;
    }

    private Manuscript.Chapter section(Layout.Section section, PlanDocument plan) {
        JsonNode content = plan.sections().get(section.name());
        List<Block> blocks = content == null
                ? List.of()
                : section.fields().stream()
                        .flatMap(field -> setOut.field(content.path(field.name()), field).stream())
                        .toList();
        return new Manuscript.Chapter(
                section.title().said(),
                blocks.isEmpty()
                        ? List.of(new Block.Paragraph(
                                Wording.of("plan-document.section-unwritten").said()))
                        : blocks);
    }

    private Manuscript.Chapter part(Layout.Part part, JsonNode content) {
        Map<List<String>, List<JsonNode>> groups = content.valueStream()
                .collect(Collectors.groupingBy(thing -> key(part, thing), LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = Stream.concat(laidOut(part).filter(groups::containsKey), groups.keySet().stream())
                .distinct()
                .flatMap(key -> group(part, key, groups.getOrDefault(key, List.of())))
                .toList();
        return new Manuscript.Chapter(
                part.title().said(),
                blocks.isEmpty() ? List.of(new Block.Paragraph(part.nothing().said())) : blocks);
    }

    private Stream<Block> group(Layout.Part part, List<String> key, List<JsonNode> things) {
        Optional<Layout.Group> group = key.isEmpty() ? Optional.empty() : part.group(key.getFirst());
        Block table = setOut.table(
                things,
                group.map(Layout.Group::columns)
                        .orElseGet(() -> Objects.requireNonNullElseGet(part.columns(), () -> columnsOf(things))));
        return key.isEmpty()
                ? Stream.of(table)
                : Stream.of(
                        new Block.Heading(group.map(found -> found.title().said())
                                .orElseGet(() -> heading(part.groupedBy(), key))),
                        table);
    }

    private String heading(List<Layout.Field> groupedBy, List<String> key) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> words.of(key.get(i), groupedBy.get(i)).words())
                .reduce(Words::within)
                .orElse("");
    }

    private Manuscript.Chapter unknown(String name, JsonNode content) {
        List<JsonNode> things = content.isArray() ? content.valueStream().toList() : List.of(content);
        return new Manuscript.Chapter(Words.ofCode(name), List.of(setOut.table(things, columnsOf(things))));
    }

    private static List<String> key(Layout.Part part, JsonNode thing) {
        return part.groupedBy().stream()
                .map(field -> thing.at("/" + field.name()).asText())
                .toList();
    }

    private static Stream<List<String>> laidOut(Layout.Part part) {
        return Objects.requireNonNullElse(part.groups(), List.<Layout.Group>of()).stream()
                .map(group -> List.of(group.name()));
    }

    /** A column for each field, but for ids. */
    private static List<Layout.Column> columnsOf(List<JsonNode> things) {
        Set<String> names = new LinkedHashSet<>();
        things.forEach(thing -> thing.fieldNames().forEachRemaining(names::add));
        names.remove("id");
        return names.stream()
                .map(name -> new Layout.Column(
                        Layout.Label.literally(Words.ofCode(name)),
                        null,
                        List.of(new Layout.Field(name, null, null, null, null))))
                .toList();
    }
}
