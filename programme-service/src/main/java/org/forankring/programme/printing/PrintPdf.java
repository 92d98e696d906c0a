package org.forankring.programme.printing;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Prints a manuscript as a PDF that screen readers can follow (PDF/UA, ISO 14289-1): tagged headings, lists and
 * tables, language, title and bookmarks. The fonts are embedded; nothing is fetched from anywhere.
 */
@ApplicationScoped
public class PrintPdf {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final String styles;

    PrintPdf() {
        XRLog.setLoggingEnabled(false);
        this.styles = new String(read("printing/page.css"), StandardCharsets.UTF_8);
    }

    /** The file's content. */
    public byte[] print(Manuscript manuscript) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.withProducer("Forankring");
        printer.useFont(() -> open(FONTS + "DejaVuSans.ttf"), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true);
        printer.useFont(() -> open(FONTS + "DejaVuSans-Bold.ttf"), "DejaVu Sans", BOLD, FontStyle.NORMAL, true);
        printer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        printer.useUnicodeBidiReorderer(new ICUBidiReorderer());
        printer.useReplacementText("\uFFFD");
        printer.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            printer.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        printer.withW3cDocument(PageMarkup.of(manuscript, styles), null);
        printer.toStream(file);
        try {
            printer.run();
        } catch (IOException broken) {
            throw new IllegalStateException("The PDF cannot be written", broken);
        }
        return file.toByteArray();
    }

    private static byte[] read(String resource) {
        try (InputStream content = open(resource)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(resource + " cannot be read", broken);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PrintPdf.class.getClassLoader().getResourceAsStream(resource), resource);
    }
}
