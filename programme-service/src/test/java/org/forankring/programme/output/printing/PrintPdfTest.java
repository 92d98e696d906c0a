package org.forankring.programme.output.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forankring.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintPdfTest {

    private final PrintPdf printPdf = new PrintPdf();

    @Test
    void every_page_has_the_running_head_and_its_number() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript("Text", 100)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Nordby · Version 2", "Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void headings_lists_and_tables_are_tagged_and_the_language_is_told() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript("Text", 3)))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The plan");
            assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Background");
            assertThat(new String(catalogue.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(tags(catalogue.getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    @ParameterizedTest
    @CsvSource({"DANISH, da, Side 1 af 1", "FINNISH, fi, Sivu 1/1", "SWEDISH, sv, Sida 1 av 1"})
    void the_pages_are_numbered_in_the_language_that_is_told(Language language, String tag, String number)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript(language, "Rødgrød æøåäö", 1)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(tag);
            assertThat(new PDFTextStripper().getText(pdf)).contains(number, "Rødgrød æøåäö");
        }
    }

    @Test
    void a_passage_in_another_language_tells_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(inTwoLanguages()))) {
            assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Document en", "P da")
                    .anyMatch(language -> language.endsWith(" fi"));
        }
    }

    @Test
    void the_fonts_are_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript(Hostile.STORED, 3)))) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts).anyMatch(name -> name.endsWith("DejaVuSans"));
        }
    }

    @Test
    void texts_stay_texts_whatever_they_say() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript(Hostile.STORED, 3)))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "<script>alert(1)</script> <img src=http://127.0.0.1:1/x.png> {{7*7}} ${7*7}",
                            "{ INCLUDETEXT \"file\" } =HYPERLINK(1) &amp; ]]>",
                            "Rødgrød Å");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    /** Arabic letters are extracted as they are, in whichever form they were printed. */
    @ParameterizedTest
    @CsvSource({
        "hebrew, שלום, 0",
        "arabic, مرحبا, 0",
        "a face, 😀, 0",
        "a brain, 🧠, 1",
        "a family, 👨‍👩‍👧, 3",
        "a flag, 🇩🇰, 2",
        "chinese, 中文, 2",
    })
    void letters_of_any_script_are_printed_or_their_place_is_marked(String what, String letters, int marked)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript("Before " + letters + " after", 1)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).as(what).containsPattern("Before[^\n]*after");
            assertThat(text.chars().filter(letter -> letter == '\uFFFD').count())
                    .as(what + ": " + text)
                    .isEqualTo(5L * marked);
            if (marked == 0) {
                assertThat(text).as(what).contains(letters);
            }
        }
    }

    @Test
    void nothing_is_fetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            printPdf.print(manuscript("<img src=\"" + address + "\"/><style>@import url(" + address + ")</style>", 1));
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t", "\u200F", "\u202E", "\u202E\n\u2066", "\u0301", "\u00AD", "\u200B"})
    void a_text_of_which_nothing_is_seen_is_printed_too(String text) {
        assertThat(printPdf.print(manuscript(text, 1))).isNotEmpty();
    }

    @Test
    void a_text_without_a_gap_fits_on_the_page() throws IOException {
        String long4000 = "x".repeat(4000);
        try (PDDocument pdf = Loader.loadPDF(printPdf.print(manuscript(long4000, 2)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[^x]", ""))
                    .hasSize(4000 * 7);
        }
    }

    static Manuscript manuscript(String text, int rows) {
        return manuscript(Language.ENGLISH, text, rows);
    }

    static Manuscript manuscript(Language language, String text, int rows) {
        return new Manuscript(
                language,
                "The plan",
                "Nordby · Version 2",
                List.of(new Block.Facts(List.of(new Block.Fact("Reason", text)))),
                List.of(
                        new Manuscript.Chapter(
                                "Background",
                                List.of(
                                        new Block.Heading("Why"),
                                        new Block.Paragraph(text),
                                        new Block.Bullets(List.of(Text.of("One"), Text.of(text))))),
                        new Manuscript.Chapter(
                                "Goals",
                                List.of(new Block.Table(
                                        List.of(new Block.Column("Goal", 2), new Block.Column("Target", 1)),
                                        Collections.nCopies(rows, List.of(Text.of(text), Text.of(text))))))));
    }

    /** An English manuscript with a Danish paragraph and a Finnish passage in a list. */
    static Manuscript inTwoLanguages() {
        return new Manuscript(
                Language.ENGLISH,
                "The plan",
                "Nordby · Version 2",
                List.of(),
                List.of(new Manuscript.Chapter(
                        "Background",
                        List.of(
                                new Block.Paragraph(Text.in("da", "Vi begynder i maj.")),
                                new Block.Bullets(
                                        List.of(Text.in("fi", "lähiesihenkilö").within("Who: lähiesihenkilö")))))));
    }

    private static List<String> languages(PDStructureNode node) {
        List<String> languages = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getStructureType() + " " + element.getLanguage());
                }
                languages.addAll(languages(element));
            }
        }
        return languages;
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
