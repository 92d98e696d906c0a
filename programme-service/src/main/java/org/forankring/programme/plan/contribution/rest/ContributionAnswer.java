package org.forankring.programme.plan.contribution.rest;

import static org.forankring.platform.identity.Roles.BOARD_CONSULTANT;
import static org.forankring.platform.identity.Roles.CORE_TEAM;
import static org.forankring.platform.identity.Roles.MUNICIPAL_LEAD;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.identity.Actor;
import org.forankring.programme.plan.contribution.AnsweredContribution;
import org.forankring.programme.plan.contribution.Contribution;
import org.forankring.programme.plan.contribution.ContributionResponse;
import org.forankring.programme.plan.contribution.Topic;
import org.jspecify.annotations.Nullable;

@Schema(name = "Contribution", description = "What somebody gave to the plan, and what was answered.")
record ContributionAnswer(
        UUID contributionId,
        UUID implementationId,
        Contribution.Kind kind,

        @Schema(examples = "Citizens reach us in the evening, when the unit is closed.")
        String text,

        @Schema(description = "What in the plan it is about; absent for the plan as a whole") @Nullable
        Topic about,

        @Schema(examples = "2027-01-15T09:30:00Z") Instant givenAt,
        @Schema(description = "Whether the caller gave it") boolean mine,

        @Schema(
                description = "The sub of the access token it was given with; shown to the board's consultant, the"
                        + " municipal lead and the core team only")
        @Nullable
        String givenBy,

        @Schema(description = "Absent as long as nobody has answered") @Nullable
        Reply response) {

    static ContributionAnswer of(AnsweredContribution answered, Actor reader) {
        Contribution contribution = answered.contribution();
        boolean answers = Stream.of(BOARD_CONSULTANT, MUNICIPAL_LEAD, CORE_TEAM).anyMatch(reader::has);
        return new ContributionAnswer(
                contribution.id(),
                contribution.implementationId(),
                contribution.kind(),
                contribution.text(),
                contribution.about().orElse(null),
                contribution.givenAt(),
                contribution.givenBy().equals(reader.subject()),
                answers ? contribution.givenBy() : null,
                Reply.of(answered.response()));
    }

    /** Completes a response with the contribution, its version as ETag. */
    static Response to(Response.ResponseBuilder response, AnsweredContribution answered, Actor reader) {
        return response.entity(of(answered, reader))
                .tag(EntityTags.of(answered.version()))
                .build();
    }

    /** What was answered to a contribution. */
    @Schema(name = "ContributionReply", description = "What was answered to a contribution.")
    record Reply(
            ContributionResponse.Outcome outcome,

            @Schema(examples = "The duty phone is now part of the structural preconditions.")
            String text,

            @Schema(examples = "2027-01-22T12:00:00Z") Instant respondedAt) {

        private static @Nullable Reply of(@Nullable ContributionResponse response) {
            return response == null ? null : new Reply(response.outcome(), response.text(), response.respondedAt());
        }
    }
}
