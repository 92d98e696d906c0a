package org.forankring.programme.cooperation.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the collaboration with a partner stands. */
@Schema(name = "Collaboration")
public enum Collaboration {
    @JsonProperty("not-started")
    NOT_STARTED("has not started"),
    @JsonProperty("contacted")
    CONTACTED("has been sought"),
    @JsonProperty("agreed")
    AGREED("has been agreed"),
    @JsonProperty("working")
    WORKING("works"),
    @JsonProperty("strained")
    STRAINED("is strained");

    private final String words;

    Collaboration(String words) {
        this.words = words;
    }

    /** The state as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the end of a sentence that begins with the collaboration. */
    String words() {
        return words;
    }
}
