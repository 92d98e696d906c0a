package org.forankring.programme.implementation.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about an implementation. Entries are only ever added.
 *
 * @param by the subject of the access token it was done with
 * @param phase the code of the phase that it is about
 * @param missingTitles what a gate lacked when it was overridden, in English
 * @param missingPhrases the same for readers of every language; absent in entries from before there were several
 */
@Embeddable
public record JournalEntry(
        Instant at,
        @Enumerated(EnumType.STRING) Event event,
        @Column(name = "actor") String by,
        @Nullable String phase,
        @Nullable String reason,

        @Column(name = "missing") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        List<String> missingTitles,

        @Column(name = "missing_phrases") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        List<Wording> missingPhrases) {

    /** That a gate was overridden which lacked this. */
    static JournalEntry overridden(Act act, @Nullable String phase, List<Wording> missing) {
        return new JournalEntry(
                act.at(),
                Event.GATE_OVERRIDDEN,
                act.by(),
                phase,
                act.reason(),
                missing.stream().map(title -> title.in(Language.ENGLISH)).toList(),
                missing);
    }

    /** What the gate asked for and did not find when it was overridden. */
    public List<Wording> missing() {
        return missingPhrases != null
                ? missingPhrases
                : Objects.requireNonNullElse(missingTitles, List.<String>of()).stream()
                        .map(Wording::literal)
                        .toList();
    }

    /** What can be decided. */
    @Schema(name = "ImplementationEvent")
    public enum Event implements Coded {
        PHASE_ENTERED,
        GATE_OVERRIDDEN,
        PAUSED,
        WITHDRAWN,
        RESUMED,
        SUPPORT_ENDED,
        METHOD_VERSION_CHANGED,
        CLOSED
    }
}
