package org.forankring.programme.output.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

/**
 * Prints a manuscript as a Word document (ISO/IEC 29500) with heading styles, header and page numbers. The page
 * numbers are its only fields.
 */
@ApplicationScoped
public class PrintDocx {

    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);

    /** The file's content. */
    public byte[] print(Manuscript manuscript) {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document, manuscript.language());
            document.getProperties().getCoreProperties().setTitle(manuscript.title());
            document.getProperties().getCoreProperties().setCreator("Forankring");
            document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty(manuscript.language().tag());
            setPages(document, manuscript);
            DocxBody body = new DocxBody(document);
            body.text(manuscript.title(), DocxStyles.TITLE);
            manuscript.opening().forEach(body::write);
            for (Manuscript.Chapter chapter : manuscript.chapters()) {
                body.text(chapter.title(), DocxStyles.CHAPTER);
                chapter.blocks().forEach(body::write);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException("The Word document cannot be written", broken);
        }
    }

    private static void setPages(XWPFDocument document, Manuscript manuscript) {
        CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        DocxBody.fill(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), manuscript.runningHead());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        for (PageNumber piece : PageNumber.in(manuscript.language())) {
            switch (piece) {
                case PageNumber.Text(String text) -> DocxBody.fill(foot, text);
                case PageNumber.Page() -> addNumber(foot, "PAGE");
                case PageNumber.Pages() -> addNumber(foot, "NUMPAGES");
            }
        }
    }

    private static void addNumber(XWPFParagraph paragraph, String field) {
        var number = paragraph.getCTP().addNewFldSimple();
        number.setInstr(field);
        number.addNewR().addNewT().setStringValue("1");
    }
}
