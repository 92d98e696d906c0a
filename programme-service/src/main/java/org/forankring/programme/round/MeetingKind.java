package org.forankring.programme.round;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Labels.OF_KINDS.getOrDefault(this, Set.of()).contains(title);
    }

    /** Apart, so that phrases are not asked for before somebody plans a meeting. */
    private static final class Labels {

        static final Map<MeetingKind, Set<String>> OF_KINDS = Arrays.stream(values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        kind -> Arrays.stream(Language.values())
                                .map(language -> kind.label().in(language))
                                .collect(Collectors.toSet())));
    }
}
