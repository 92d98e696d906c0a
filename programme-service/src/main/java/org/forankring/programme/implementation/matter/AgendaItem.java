package org.forankring.programme.implementation.matter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a meeting is to take up.
 *
 * @param what it, in a person's words
 * @param about where to read on: a path below the implementation, for example {@code elements/<id>}
 * @param on the day that makes it overdue, due or changed
 */
@Schema(
        description = "Something that a meeting is to take up.",
        requiredProperties = {"what", "kind"})
public record AgendaItem(
        @Schema(
                description = "What it is about, in a person's words",
                examples = "Implementation planning workshop planned for 3 March 2026, 12 days late")
        String what,

        @Schema(
                description = "Where to read on, below the implementation; absent where there is no such place",
                examples = "meetings/01890a5d-ac96-774b-bcce-b302099a8057")
        @Nullable
        String about,

        Kind kind,

        @Schema(description = "The day that makes it overdue, due or changed", examples = "2026-03-03") @Nullable
        LocalDate on) {

    /** Why something is on the agenda, the most pressing first. */
    @Schema(name = "AgendaItemKind")
    public enum Kind {
        @JsonProperty("overdue")
        OVERDUE,
        @JsonProperty("due")
        DUE,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("standing")
        STANDING
    }
}
