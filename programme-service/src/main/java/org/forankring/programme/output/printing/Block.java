package org.forankring.programme.output.printing;

import java.util.List;

/** A piece of a chapter. Its texts are {@link Legible} and say nothing but themselves: no markup, no fields. */
public sealed interface Block {

    /** The longest text that takes but a part of a page in a column. */
    int SHORT = 600;

    /** Whether a row of these cells fits on a page beside others, so that it is to stay in one piece. */
    static boolean staysTogether(List<Text> cells) {
        return cells.stream().allMatch(cell -> cell.words().length() <= SHORT);
    }

    /** A heading below the chapter's. */
    record Heading(String text) implements Block {

        public Heading {
            text = Legible.line(text);
        }
    }

    /** A text, of one or more lines. */
    record Paragraph(Text text) implements Block {

        public Paragraph(String text) {
            this(Text.of(text));
        }
    }

    /** A list of texts. */
    record Bullets(List<Text> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What is said of one thing: names on the left, what they stand for on the right. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and what it stands for. */
    record Fact(String name, Text value) {

        public Fact {
            name = Legible.line(name);
        }

        public Fact(String name, String value) {
            this(name, Text.of(value));
        }
    }

    /**
     * A table with a row of headings.
     *
     * @param rows each with a cell for each column
     */
    record Table(List<Column> columns, List<List<Text>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How much of the table's width one share is, from 0 to 1. */
        double widthOfShare() {
            return 1.0 / columns.stream().mapToInt(Column::share).sum();
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the table's width, in proportion to the other columns'
     */
    record Column(String title, int share) {

        public Column {
            title = Legible.line(title);
        }
    }
}
