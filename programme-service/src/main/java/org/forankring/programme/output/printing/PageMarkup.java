package org.forankring.programme.output.printing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A manuscript as an XHTML tree. Nothing is parsed: every text becomes a text node or the value of an attribute,
 * so none can become markup.
 */
final class PageMarkup {

    private final Document document;

    private PageMarkup(Document document) {
        this.document = document;
    }

    /**
     * The tree.
     *
     * @param styles the style sheet of the pages
     */
    static Document of(Manuscript manuscript, String styles) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new PageMarkup(document).write(manuscript, styles);
            return document;
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("The JDK makes no XML documents", broken);
        }
    }

    private void write(Manuscript manuscript, String styles) {
        Element html = document.createElement("html");
        html.setAttribute("lang", manuscript.language().tag());
        document.appendChild(html);
        Element head = add(html, "head");
        add(head, "title", manuscript.title());
        meta(head, "subject", manuscript.runningHead());
        meta(head, "description", manuscript.title());
        add(head, "style", styles);
        Element bookmarks = add(head, "bookmarks");
        Element body = add(html, "body");
        add(body, "div", manuscript.runningHead()).setAttribute("class", "head");
        add(body, "h1", manuscript.title());
        manuscript.opening().forEach(block -> write(body, block));
        int number = 0;
        for (Manuscript.Chapter chapter : manuscript.chapters()) {
            String anchor = "chapter-" + ++number;
            Element bookmark = add(bookmarks, "bookmark");
            bookmark.setAttribute("name", chapter.title());
            bookmark.setAttribute("href", "#" + anchor);
            add(body, "h2", chapter.title()).setAttribute("id", anchor);
            chapter.blocks().forEach(block -> write(body, block));
        }
    }

    private static void write(Element body, Block block) {
        switch (block) {
            case Block.Heading(String text) -> add(body, "h3", text);
            case Block.Paragraph(Text text) -> add(body, "p", text);
            case Block.Bullets(List<Text> items) -> {
                Element list = add(body, "ul");
                items.forEach(item -> add(list, "li", item));
            }
            case Block.Facts(List<Block.Fact> facts) -> {
                Element table = add(body, "table");
                table.setAttribute("class", "facts");
                Element rows = add(table, "tbody");
                for (Block.Fact fact : facts) {
                    Element row = add(rows, List.of(fact.value()));
                    add(row, "th", fact.name()).setAttribute("scope", "row");
                    add(row, "td", fact.value());
                }
            }
            case Block.Table table -> write(body, table);
        }
    }

    private static void write(Element body, Block.Table table) {
        Element element = add(body, "table");
        Element widths = add(element, "colgroup");
        Element headings = add(add(element, "thead"), "tr");
        for (Block.Column column : table.columns()) {
            double percent = 100 * table.widthOfShare() * column.share();
            add(widths, "col").setAttribute("style", String.format(Locale.ROOT, "width: %.1f%%", percent));
            add(headings, "th", column.title()).setAttribute("scope", "col");
        }
        Element content = add(element, "tbody");
        for (List<Text> cells : table.rows()) {
            Element row = add(content, cells);
            cells.forEach(cell -> add(row, "td", cell));
        }
    }

    /** A row for these cells, to be filled. */
    private static Element add(Element rows, List<Text> cells) {
        Element row = add(rows, "tr");
        if (Block.staysTogether(cells)) {
            row.setAttribute("class", "whole");
        }
        return row;
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    /** Says the language of its longest piece for the whole: the PDF's structure tells languages of blocks only. */
    private static Element add(Element parent, String name, Text text) {
        Element element = add(parent, name, text.words());
        text.pieces().stream()
                .max(Comparator.comparingInt(piece -> piece.words().length()))
                .map(Text.Piece::language)
                .ifPresent(language -> element.setAttribute("lang", language));
        return element;
    }

    /** Without a text node when there is no text: the layout fails on empty ones. */
    private static Element add(Element parent, String name, String text) {
        Element element = add(parent, name);
        if (!text.isEmpty()) {
            element.appendChild(parent.getOwnerDocument().createTextNode(text));
        }
        return element;
    }
}
