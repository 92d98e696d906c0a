package org.forankring.programme.output.document.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.forankring.programme.output.printing.Legible;

/** The name of a file in a {@code Content-Disposition} (RFC 6266): in plain letters, and with all of its letters. */
final class FileName {

    private FileName() {}

    /** A file to be kept under a name with a suffix. */
    static String attachment(String name, String suffix) {
        return "attachment; filename=\"" + plain(name) + suffix + "\"; filename*=UTF-8''" + encoded(name) + suffix;
    }

    /** Small letters a to z, digits and hyphens. */
    private static String plain(String name) {
        String latin = name.toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("ä", "ae")
                .replace("ö", "oe");
        String letters = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** As RFC 8187 has it. What no file system takes becomes a space. */
    private static String encoded(String name) {
        String portable = Legible.line(Legible.line(name).replaceAll("[\\\\/:*?\"<>|]", " "));
        return URLEncoder.encode(portable, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
