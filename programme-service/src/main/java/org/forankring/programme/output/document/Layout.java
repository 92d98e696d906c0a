package org.forankring.programme.output.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forankring.platform.code.Coded;
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

    /** A section of the plan. */
    record Section(String name, String title, List<Field> fields) {}

    /**
     * A field, or all that a list of things says in a table.
     *
     * @param name of the JSON field, or the path to it
     * @param label what stands before it; absent when it needs none
     * @param columns of the table that shows it, when it is a list of things; or what is said of one thing
     */
    record Field(
            String name,
            @Nullable String label,
            @Nullable Form form,
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
    record Column(String label, @Nullable Integer share, List<Field> fields) {

        int shareOrOne() {
            return share == null ? 1 : share;
        }
    }

    /**
     * A part of the plan beside its sections: a list of things.
     *
     * @param nothing what is said when the list is empty
     * @param groupedBy the paths of the fields by which the things are put together; none for one table of all
     * @param groups the groups that have columns of their own, in their order
     * @param columns of all other groups
     */
    record Part(
            String name,
            String title,
            String nothing,
            List<String> groupedBy,
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
    record Group(String name, String title, List<Column> columns) {}

    /** How a value is put in words. */
    enum Form implements Coded {
        /** As it is. */
        TEXT,
        /** A code whose words are joined by hyphens. */
        CODE,
        YES_NO,
        DATE,
        /** The code of one of the method's indicators. */
        INDICATOR,
        /** The code of one of the method's training elements. */
        TRAINING,
        /** The id of something else in the same plan. */
        ITEM
    }
}
