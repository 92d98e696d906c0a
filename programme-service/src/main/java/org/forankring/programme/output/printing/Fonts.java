package org.forankring.programme.output.printing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF, read once for all documents and embedded into each as far as it uses them. */
final class Fonts {

    private static final String PLACE = "net/sf/jasperreports/fonts/dejavu/";

    private final byte[] regular = read(PLACE + "DejaVuSans.ttf");
    private final byte[] bold = read(PLACE + "DejaVuSans-Bold.ttf");

    /** The text's font, for one document. */
    PDFont regular(PDDocument document) throws IOException {
        return embedded(regular, document);
    }

    /** The headings' font, for one document. */
    PDFont bold(PDDocument document) throws IOException {
        return embedded(bold, document);
    }

    /**
     * Without glyph substitution, that is without ligatures: looking for them took a third of the time of a long
     * document, and a text is found and read aloud better without.
     */
    private static PDFont embedded(byte[] file, PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    static byte[] read(String resource) {
        try (InputStream content =
                Objects.requireNonNull(Fonts.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(resource + " cannot be read", broken);
        }
    }
}
