package org.forankring.programme.output.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds the content lines of an iCalendar stream at 75 octets (RFC 5545, 3.1), never inside a character. */
final class ContentLines {

    private static final int OCTETS = 75;

    private ContentLines() {}

    /** The stream in UTF-8. */
    static byte[] fold(String stream) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        int used = 0;
        for (int point : stream.codePoints().toArray()) {
            byte[] octets = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (point == '\r' || point == '\n') {
                used = 0;
            } else if (used + octets.length > OCTETS) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                used = 1 + octets.length;
            } else {
                used += octets.length;
            }
            folded.writeBytes(octets);
        }
        return folded.toByteArray();
    }
}
