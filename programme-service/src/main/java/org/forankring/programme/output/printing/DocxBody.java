package org.forankring.programme.output.printing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The body of a Word document. Texts become the content of runs, where a field's code is a text like any other. */
final class DocxBody {

    private static final String WHOLE_WIDTH = "100%";
    private static final String SHADE = "E6EEF4";
    /** Between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9026;

    private static final String GREY = "8A8A8A";
    /** In eighths of a point. */
    private static final int LINE = 4;
    /** In twentieths of a point, as the next one. */
    private static final int CELL_MARGIN = 90;

    private static final int CELL_HEIGHT = 40;

    private static final double FACT_NAME = 0.3;
    private static final double FACT_VALUE = 0.7;

    private final XWPFDocument document;
    private final BigInteger bullets;

    DocxBody(XWPFDocument document) {
        this.document = document;
        this.bullets = DocxStyles.addBullets(document);
    }

    void text(String text, String style) {
        fill(paragraph(style), text);
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading(String text) -> text(text, DocxStyles.HEADING);
            case Block.Paragraph(Text text) -> fill(paragraph(DocxStyles.NORMAL), text);
            case Block.Bullets(List<Text> items) -> items.forEach(this::bullet);
            case Block.Facts(List<Block.Fact> facts) -> write(facts);
            case Block.Table table -> write(table);
        }
    }

    private void write(List<Block.Fact> facts) {
        XWPFTable element = table(facts.size(), List.of(FACT_NAME, FACT_VALUE));
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = element.getRow(i);
            row.setCantSplitRow(Block.staysTogether(List.of(facts.get(i).value())));
            head(row.getCell(0), facts.get(i).name());
            fill(row.getCell(1), facts.get(i).value());
        }
    }

    private void write(Block.Table table) {
        List<Double> widths = table.columns().stream()
                .map(column -> table.widthOfShare() * column.share())
                .toList();
        XWPFTable element = table(table.rows().size() + 1, widths);
        element.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < table.rows().size(); row++) {
            element.getRow(row + 1)
                    .setCantSplitRow(Block.staysTogether(table.rows().get(row)));
        }
        for (int column = 0; column < widths.size(); column++) {
            head(element.getRow(0).getCell(column), table.columns().get(column).title());
            for (int row = 0; row < table.rows().size(); row++) {
                fill(
                        element.getRow(row + 1).getCell(column),
                        table.rows().get(row).get(column));
            }
        }
    }

    /** Adds the text to the paragraph, each line end as a break. */
    static XWPFRun fill(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /** Adds the text to the paragraph, each piece in its language. */
    private static void fill(XWPFParagraph paragraph, Text text) {
        for (Text.Piece piece : text.pieces()) {
            XWPFRun run = fill(paragraph, piece.words());
            if (piece.language() != null) {
                run.setLang(piece.language());
            }
        }
    }

    private void bullet(Text text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(bullets);
        fill(paragraph, text);
    }

    /** A table with columns of these widths, from 0 to 1 of its own. */
    private XWPFTable table(int rows, List<Double> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth(WHOLE_WIDTH);
        draw(table);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * TEXT_WIDTH))));
        document.createParagraph().setSpacingAfter(0);
        return table;
    }

    /** Thin grey lines as in the PDF, and the outer ones on the margins of the text instead of beside them. */
    private static void draw(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        table.setCellMargins(CELL_HEIGHT, CELL_MARGIN, 0, CELL_MARGIN);
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(CELL_MARGIN));
    }

    private static void fill(XWPFTableCell cell, Text text) {
        fill(cell.getParagraphs().getFirst(), text);
    }

    private static void head(XWPFTableCell cell, String text) {
        cell.setColor(SHADE);
        fill(cell.getParagraphs().getFirst(), text).setBold(true);
    }
}
