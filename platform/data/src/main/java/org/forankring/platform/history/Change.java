package org.forankring.platform.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did to one row, in the API's words.
 *
 * @param id grows with time
 * @param by the subject of the access token it was made with, or the name of the service
 * @param subject what was changed, for example {@code plan-section}
 * @param key its id; parts of a composite one joined by {@code /}
 * @param version the version after the change, as in the ETag; null for what has none
 */
@Schema(
        description = "One change: who made it, when, and the fields that it touched.",
        requiredProperties = {"id", "at", "by", "subject", "key", "operation", "fields"})
public record Change(
        @Schema(description = "Grows with time", examples = "4711")
        long id,

        Instant at,

        @Schema(description = "The sub of the access token, or the name of the service")
        String by,

        @Schema(description = "What was changed, by the name that this document has for it", examples = "plan-section")
        String subject,

        @Schema(description = "Its id; parts of a composite one joined by /")
        String key,

        Operation operation,

        @Schema(description = "The version after the change, as in the ETag") @Nullable
        Long version,

        @Schema(description = "Finds the request in the audit trail") @Nullable
        String correlationId,

        List<FieldChange> fields) {

    /** What was done. */
    @Schema(name = "ChangeOperation")
    public enum Operation implements Coded {
        CREATED,
        CHANGED,
        REMOVED
    }
}
