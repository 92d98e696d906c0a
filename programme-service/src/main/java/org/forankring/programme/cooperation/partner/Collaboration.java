package org.forankring.programme.cooperation.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** How the collaboration with a partner stands. */
@Schema(name = "Collaboration")
public enum Collaboration implements Coded {
    NOT_STARTED("has not started"),
    CONTACTED("has been sought"),
    AGREED("has been agreed"),
    WORKING("works"),
    STRAINED("is strained");

    private final String words;

    Collaboration(String words) {
        this.words = words;
    }

    /** As the end of a sentence that begins with the collaboration. */
    String words() {
        return words;
    }
}
