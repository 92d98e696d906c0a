package org.forankring.programme.output.printing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.forankring.platform.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document, under the names by which Word builds its outline and tables of contents. */
final class DocxStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String CHAPTER = "Heading1";
    static final String HEADING = "Heading2";

    private static final String FONT = "Calibri";
    private static final String BLUE = "143C5A";

    private DocxStyles() {}

    static void addTo(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(proofing(language));
        CTStyle normal = style(NORMAL, "Normal", 22, 100);
        normal.setDefault(true);
        add(styles, normal);
        add(styles, heading(TITLE, "Title", 44, -1));
        add(styles, heading(CHAPTER, "heading 1", 30, 0));
        add(styles, heading(HEADING, "heading 2", 24, 1));
    }

    /** The language with the country by whose rules Word checks it. */
    private static String proofing(Language language) {
        return switch (language) {
            case ENGLISH -> "en-GB";
            case DANISH -> "da-DK";
            case FINNISH -> "fi-FI";
            case SWEDISH -> "sv-SE";
        };
    }

    /** Adds a list with bullets and answers its number. */
    static BigInteger addBullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(360));
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
        return document.getNumbering().addNum(id);
    }

    private static CTStyle heading(String id, String name, int halfPoints, int outlineLevel) {
        CTStyle style = style(id, name, halfPoints, 120);
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewNext().setVal(NORMAL);
        style.addNewQFormat();
        style.getRPr().addNewB();
        style.getRPr().addNewColor().setVal(BLUE);
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.getSpacing().setBefore(BigInteger.valueOf(240));
        if (outlineLevel >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        }
        return style;
    }

    private static CTStyle style(String id, String name, int halfPoints, int spaceAfter) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(spaceAfter));
        CTRPr text = style.addNewRPr();
        text.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }
}
