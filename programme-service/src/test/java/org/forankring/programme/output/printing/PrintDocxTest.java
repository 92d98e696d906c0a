package org.forankring.programme.output.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.forankring.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintDocxTest {

    private final PrintDocx printDocx = new PrintDocx();

    @Test
    void headings_have_the_styles_that_make_an_outline() throws IOException {
        try (XWPFDocument document = open(PrintPdfTest.manuscript("Text", 2))) {
            Map<String, String> styles = new HashMap<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getStyle() != null) {
                    styles.put(
                            paragraph.getText(),
                            document.getStyles().getStyle(paragraph.getStyle()).getName());
                }
            }
            assertThat(styles)
                    .containsEntry("The plan", "Title")
                    .containsEntry("Background", "heading 1")
                    .containsEntry("Goals", "heading 1")
                    .containsEntry("Why", "heading 2");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("The plan");
        }
    }

    @Test
    void the_head_of_the_pages_and_the_headings_of_tables_are_told() throws IOException {
        try (XWPFDocument document = open(PrintPdfTest.manuscript("Text", 2))) {
            assertThat(document.getHeaderList())
                    .singleElement()
                    .satisfies(header -> assertThat(header.getText()).contains("Nordby · Version 2"));
            assertThat(document.getTables().getLast().getRow(0).isRepeatHeader())
                    .isTrue();
            assertThat(document.getTables().getLast().getRow(0).getCell(1).getText())
                    .isEqualTo("Target");
        }
    }

    @Test
    void texts_stay_texts_and_the_page_numbers_are_the_only_fields() throws IOException {
        Map<String, String> parts = parts(printDocx.print(PrintPdfTest.manuscript(Hostile.STORED, 2)));
        String body = parts.getOrDefault("word/document.xml", "");
        assertThat(body).doesNotContain("<w:fldSimple", "<w:instrText", "<w:hyperlink", "<w:script", "<script");
        assertThat(parts.getOrDefault("word/footer1.xml", ""))
                .containsOnlyOnce("w:instr=\"PAGE\"")
                .containsOnlyOnce("w:instr=\"NUMPAGES\"");
        assertThat(parts.values()).noneMatch(part -> part.contains("TargetMode=\"External\""));
        try (XWPFDocument document = open(PrintPdfTest.manuscript(Hostile.STORED, 2))) {
            assertThat(document.getTables().getLast().getRow(1).getCell(0).getText())
                    .isEqualTo(Legible.text(Hostile.STORED));
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, en, en-GB, Page 1 of 1", "DANISH, da, da-DK, Side 1 af 1", "FINNISH, fi, fi-FI, Sivu 1/1"})
    void the_language_is_told_and_the_pages_are_numbered_in_it(
            Language language, String tag, String proofing, String number) throws IOException {
        Manuscript manuscript = PrintPdfTest.manuscript(language, "Text", 1);
        assertThat(parts(printDocx.print(manuscript)).getOrDefault("word/styles.xml", ""))
                .contains("w:lang w:val=\"" + proofing + "\"");
        try (XWPFDocument document = open(manuscript)) {
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains(tag);
            assertThat(document.getFooterList().getFirst().getText()).contains(number);
        }
    }

    @Test
    void a_passage_in_another_language_tells_it() throws IOException {
        try (XWPFDocument document = open(PrintPdfTest.inTwoLanguages())) {
            List<String> languages = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .map(run -> run.text() + " " + run.getLang())
                    .toList();
            assertThat(languages).contains("Vi begynder i maj. da", "Who:  null", "lähiesihenkilö fi");
        }
    }

    @Test
    void lines_are_kept() throws IOException {
        try (XWPFDocument document = open(PrintPdfTest.manuscript("one\r\ntwo", 2))) {
            assertThat(document.getTables().getLast().getRow(1).getCell(0).getText())
                    .isEqualTo("one\ntwo");
        }
    }

    private XWPFDocument open(Manuscript manuscript) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(printDocx.print(manuscript)));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
