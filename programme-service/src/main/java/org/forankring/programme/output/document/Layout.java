package org.forankring.programme.output.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * In what order and under which headings a plan is set out, as data: {@code documents/plan.json}.
 *
 * @param sections in the order of the document
 * @param parts what follows the sections
 */
record Layout(List<Section> sections, List<Part> parts) {

    private static final String FILE = "documents/plan.json";

    /** The layout that ships with the product. */
    static Layout ofPlan() {
        try (InputStream file =
                Objects.requireNonNull(Layout.class.getClassLoader().getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder().build().readValue(file, Layout.class);
        } catch (IOException broken) {
            throw new IllegalStateException(FILE + " cannot be read", broken);
        }
    }

    /** The layout of a part that is known by name. */
    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name.equals(name)).findFirst();
    }

    /** What a section or part of this name is called. */
    Optional<Label> title(String name) {
        return Stream.concat(
                        sections.stream()
                                .filter(section -> section.name.equals(name))
                                .map(Section::title),
                        part(name).stream().map(Part::title))
                .findFirst();
    }

    /** What stands over or beside something; in the layout the code of a phrase below {@code plan-document}. */
    record Label(Wording wording) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Label of(String code) {
            return new Label(Wording.of("plan-document." + code));
        }

        /** A label in these words, for what no layout knows. */
        static Label literally(String words) {
            return new Label(Wording.literal(words));
        }

        String said() {
            return wording.said();
        }
    }

    /** A section of the plan. */
    record Section(String name, List<Field> fields) {

        /** What the section is called wherever it is spoken of. */
        Label title() {
            return new Label(Wording.of("section-name." + name));
        }
    }

    /**
     * A field, or all that a list of things says in a table.
     *
     * @param name of the JSON field, or the path to it
     * @param label what stands before it; absent when it needs none
     * @param codes what its codes are of: the first part of their phrases
     * @param columns of the table that shows it, when it is a list of things; or what is said of one thing
     */
    record Field(
            String name,
            @Nullable Label label,
            @Nullable Form form,
            @Nullable String codes,
            @Nullable List<Column> columns) {

        /** How its values are put in words. */
        Form formOrText() {
            return form == null ? Form.TEXT : form;
        }
    }

    /**
     * A column.
     *
     * @param share of the table's width, in proportion to the other columns'; absent for 1
     * @param fields what a cell says, each on lines of its own
     */
    record Column(Label label, @Nullable Integer share, List<Field> fields) {

        int shareOrOne() {
            return share == null ? 1 : share;
        }
    }

    /**
     * A part of the plan beside its sections: a list of things.
     *
     * @param nothing what is said when the list is empty
     * @param groupedBy the fields by which the things are put together; none for one table of all
     * @param groups the groups that have columns of their own, in their order
     * @param columns of all other groups
     */
    record Part(
            String name,
            Label title,
            Label nothing,
            List<Field> groupedBy,
            @Nullable List<Group> groups,
            @Nullable List<Column> columns) {

        /** The columns and the title of a group with a layout of its own. */
        Optional<Group> group(String value) {
            return groups == null
                    ? Optional.empty()
                    : groups.stream().filter(group -> group.name.equals(value)).findFirst();
        }
    }

    /** A group of things with columns of its own. */
    record Group(String name, Label title, List<Column> columns) {}

    /** How a value is put in words. */
    enum Form implements Coded {
        /** As it is. */
        TEXT,
        /** A code that has its words in the phrases, or is put in words as it stands. */
        CODE,
        /** The code of a level of the method's framework. */
        LEVEL,
        /** The code of an aspect of the method's framework. */
        ASPECT,
        /** A text of the method's framework, or one that people have written. */
        TERM,
        /** The name of a section or part of the plan. */
        PART,
        YES_NO,
        DATE,
        /** The code of one of the method's indicators. */
        INDICATOR,
        /** The code of one of the method's training elements. */
        TRAINING,
        /** The id of something else in the same plan. */
        ITEM,
        /** The id of a unit of the municipality. */
        UNIT
    }
}
