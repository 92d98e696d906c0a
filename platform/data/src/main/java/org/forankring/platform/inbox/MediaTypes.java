package org.forankring.platform.inbox;

import java.util.Locale;

/** Reads media types as far as an envelope needs it. */
final class MediaTypes {

    private MediaTypes() {}

    /** A media type in small letters, without its parameters. */
    static String bare(String text) {
        int parameters = text.indexOf(';');
        return (parameters < 0 ? text : text.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String bare) {
        return bare.equals("application/json") || bare.endsWith("+json");
    }
}
