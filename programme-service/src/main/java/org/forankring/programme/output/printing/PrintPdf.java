package org.forankring.programme.output.printing;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Prints a manuscript as a PDF that screen readers can follow (PDF/UA, ISO 14289-1): tagged headings, lists and
 * tables, language, title and bookmarks. The fonts are embedded; nothing is fetched from anywhere.
 */
@ApplicationScoped
public class PrintPdf {

    /** Stands in the style sheet for what is said at the foot of a page. */
    private static final String PAGE_NUMBER = "\"page number\"";

    private static final String FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Fonts fonts = new Fonts();
    private final String styles;

    PrintPdf() {
        XRLog.setLoggingEnabled(false);
        this.styles = new String(Fonts.read("printing/page.css"), StandardCharsets.UTF_8);
    }

    /** The file's content. */
    public byte[] print(Manuscript manuscript) {
        try (PDDocument document = new PDDocument()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.usePDDocument(document);
            printer.usePdfUaAccessibility(true);
            printer.withProducer("Forankring");
            use(fonts.regular(document), REGULAR, printer);
            use(fonts.bold(document), BOLD, printer);
            printer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            printer.useUnicodeBidiReorderer(new ICUBidiReorderer());
            printer.useReplacementText("\uFFFD");
            printer.useUriResolver((base, address) -> null);
            for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
                printer.useExternalResourceAccessControl((address, kind) -> false, moment);
            }
            printer.withW3cDocument(
                    PageMarkup.of(manuscript, styles.replace(PAGE_NUMBER, pageNumber(manuscript))), null);
            printer.toStream(file);
            printer.run();
            return file.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException("The PDF cannot be written", broken);
        }
    }

    /** The text and the numbers in it, as CSS generates them. */
    private static String pageNumber(Manuscript manuscript) {
        return PageNumber.in(manuscript.language()).stream()
                .map(piece -> switch (piece) {
                    case PageNumber.Text(String text) -> '"' + text.replace("\"", "\\\"") + '"';
                    case PageNumber.Page() -> "counter(page)";
                    case PageNumber.Pages() -> "counter(pages)";
                })
                .collect(Collectors.joining(" "));
    }

    private static void use(PDFont font, int weight, PdfRendererBuilder printer) {
        printer.useFont(new PDFontSupplier(font), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
