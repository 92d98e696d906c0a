package org.forankring.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that a consumer could not apply. Its data are not shown: they may be what was wrong. */
@Schema(description = "An event that this service could not apply")
public record DeadLetter(
        @Schema(description = "The letter's own id, the same however often it is tried")
        UUID letterId,

        @Schema(description = "Which listener of this service could not apply it")
        String consumer,

        @Schema(description = "The topic it was read from") String topic,

        @Schema(description = "Its CloudEvents id, absent when it was no event") @Nullable
        String id,

        @Nullable String type,
        @Nullable String subject,

        @Schema(description = "Why it could not be applied when it was last tried")
        String reason,

        @Schema(description = "How often it has been tried") int attempts,

        @Schema(description = "When it was first tried") Instant at,

        @Schema(description = "When it was last tried") Instant lastTriedAt,

        @Schema(description = "Whether the replay that answers it has applied it: then it waits no longer")
        boolean applied) {

    DeadLetter nowApplied() {
        return new DeadLetter(letterId, consumer, topic, id, type, subject, reason, attempts, at, lastTriedAt, true);
    }
}
