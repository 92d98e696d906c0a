package org.forankring.programme.cooperation.decision.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.language.Wording;
import org.forankring.programme.cooperation.decision.Decision;
import org.forankring.programme.cooperation.decision.Done;
import org.jspecify.annotations.Nullable;

@Schema(name = "Decision", description = "Something that a meeting has decided, and how it stands.")
record DecisionAnswer(
        UUID decisionId,

        @Schema(description = "The meeting whose minutes say it")
        UUID meetingId,

        @Schema(description = "The day the meeting was held", examples = "2026-03-03")
        LocalDate decidedOn,

        @Schema(examples = "Two more employees are to take the course.")
        String text,

        @Schema(description = "Who sees to it", examples = "Anna Holm") @Nullable
        String responsible,

        @Schema(description = "By when", examples = "2026-04-01") @Nullable
        LocalDate dueOn,

        Decision.State state,

        @Schema(description = "Whether it is open and its day has passed")
        boolean overdue,

        @Schema(
                description = "How near or how late it is; absent unless it is open and has a day",
                examples = "Due 1 April 2026, 12 days late")
        @Nullable
        String timing,

        @Schema(description = "The code of that sentence, for clients that word it themselves") @Nullable
        String phrase,

        @Schema(description = "What that sentence speaks of, by name") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "Absent until it is done", examples = "2026-03-20") @Nullable
        LocalDate doneOn,

        @Schema(description = "The sub of the access token with which it was recorded as done; absent until then")
        @Nullable
        String doneBy,

        @Schema(description = "When it was recorded as done; absent until then", examples = "2026-03-21T09:00:00Z")
        @Nullable
        Instant doneRecordedAt,

        @Schema(examples = "Both took the course in March.") @Nullable
        String note) {

    static DecisionAnswer of(Decision decision, LocalDate today) {
        Optional<Done> done = decision.done();
        Optional<Wording> timing = decision.timing(today);
        return new DecisionAnswer(
                decision.id(),
                decision.meetingId(),
                decision.decidedOn(),
                decision.text(),
                decision.responsible().orElse(null),
                decision.dueOn().orElse(null),
                decision.state(),
                decision.isOverdue(today),
                timing.map(Wording::said).orElse(null),
                timing.map(Wording::code).orElse(null),
                timing.map(Wording::told).orElse(null),
                done.map(Done::day).orElse(null),
                done.map(Done::recordedBy).orElse(null),
                done.map(Done::recordedAt).orElse(null),
                done.map(Done::note).orElse(null));
    }

    /** An answer with the decision, its version as ETag. */
    static Response answer(Decision decision, LocalDate today) {
        return Response.ok(of(decision, today))
                .tag(EntityTags.of(decision.version()))
                .build();
    }
}
