package org.forankring.programme.implementation.matter;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting is to take up.
 *
 * @param about where to read on: a path below the implementation, for example {@code elements/<id>}
 * @param on the day that makes it overdue, due or changed
 */
public record AgendaItem(
        Wording what,
        @Nullable String about,
        Kind kind,
        @Nullable LocalDate on) {

    /** Why something is on the agenda, the most pressing first. */
    @Schema(name = "AgendaItemKind")
    public enum Kind implements Coded {
        OVERDUE,
        DUE,
        CHANGED,
        STANDING
    }
}
