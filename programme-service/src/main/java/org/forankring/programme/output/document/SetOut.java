package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.output.printing.Block;
import org.forankring.programme.output.printing.Text;
import org.jspecify.annotations.Nullable;

/** Sets out what a plan says as texts, lists and tables, by a layout and in the words of the plan. */
final class SetOut {

    private final PlanWords words;

    SetOut(PlanWords words) {
        this.words = words;
    }

    /** A field with its label as heading: nothing when it says nothing. */
    List<Block> field(JsonNode value, Layout.Field field) {
        List<Block> content = content(value, field);
        return content.isEmpty() || field.label() == null
                ? content
                : Stream.concat(Stream.of(new Block.Heading(field.label().said())), content.stream())
                        .toList();
    }

    /** A table of things. */
    Block.Table table(List<JsonNode> things, List<Layout.Column> columns) {
        return new Block.Table(
                columns.stream()
                        .map(column -> new Block.Column(column.label().said(), column.shareOrOne()))
                        .toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> cell(thing, column))
                                .toList())
                        .toList());
    }

    private List<Block> content(JsonNode value, Layout.Field field) {
        List<Layout.Column> columns = field.columns();
        if (columns != null) {
            return value.isArray() ? things(value, columns) : facts(value, columns);
        }
        List<Text> texts = words.of(value, field);
        if (texts.isEmpty()) {
            return List.of();
        }
        return List.of(value.isArray() ? new Block.Bullets(texts) : new Block.Paragraph(texts.getFirst()));
    }

    private List<Block> things(JsonNode value, List<Layout.Column> columns) {
        return value.isEmpty() ? List.of() : List.of(table(value.valueStream().toList(), columns));
    }

    private List<Block> facts(JsonNode thing, List<Layout.Column> columns) {
        List<Block.Fact> facts = columns.stream()
                .map(column -> new Block.Fact(column.label().said(), cell(thing, column)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    private Text cell(JsonNode thing, Layout.Column column) {
        List<Text> lines = new ArrayList<>();
        for (Layout.Field field : column.fields()) {
            List<Text> texts = words.of(thing.at("/" + field.name()), field);
            if (!texts.isEmpty()) {
                lines.add(labelled(field.label(), Text.joined(field.label() == null ? "\n" : ", ", texts)));
            }
        }
        return Text.joined("\n", lines);
    }

    private static Text labelled(Layout.@Nullable Label label, Text text) {
        return label == null
                ? text
                : text.within(Wording.of("plan-document.labelled", "label", label.wording(), "text", text.words())
                        .said());
    }
}
