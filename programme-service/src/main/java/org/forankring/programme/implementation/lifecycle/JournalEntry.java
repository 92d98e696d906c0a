package org.forankring.programme.implementation.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about an implementation. Entries are only ever added.
 *
 * @param by the subject of the access token it was done with
 * @param phase the code of the phase that it is about
 * @param missing what a gate asked for and did not find when it was overridden
 */
@Embeddable
@Schema(
        name = "ImplementationEntry",
        description = "Something that was decided about an implementation.",
        requiredProperties = {"at", "event", "by"})
public record JournalEntry(
        @Schema(examples = "2026-01-15T09:30:00Z") Instant at,
        @Enumerated(EnumType.STRING) Event event,

        @Schema(description = "The sub of the access token it was done with") @Column(name = "actor")
        String by,

        @Schema(description = "The phase that it is about", examples = "change") @Nullable
        String phase,

        @Schema(examples = "The director has asked us to start before the summer.") @Nullable
        String reason,

        @Schema(description = "What the gate asked for and did not find when it was overridden")
        @JdbcTypeCode(SqlTypes.JSON)
        @Nullable
        List<String> missing) {

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
