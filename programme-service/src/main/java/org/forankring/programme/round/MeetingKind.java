package org.forankring.programme.round;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** What a meeting is for (S1). */
@Schema(name = "MeetingKind")
public enum MeetingKind implements Coded {
    TELEPHONE_CONFERENCE,
    START_UP,
    PLANNING_WORKSHOP,
    STATUS,
    REVIEW,
    OTHER;

    /** As a person would call it. */
    public Wording label() {
        return Wording.of("meeting-kind." + code());
    }

    /**
     * The title to store: one for all languages where none is given, or where what is given is only what a reader was
     * told in some language.
     */
    public String titleOr(@Nullable String given) {
        return given == null || isSaidAs(given) ? label().in(Language.ENGLISH) : given;
    }

    private boolean isSaidAs(String title) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> label().in(language).equals(title));
    }
}
