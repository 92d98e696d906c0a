package org.forankring.programme.framework.rating.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Rating;
import org.jspecify.annotations.Nullable;

@Schema(name = "Rating", description = "What somebody said of a facilitator or barrier on an occasion.")
record RatingAnswer(
        UUID ratingId,
        Rating.Occasion occasion,
        @Nullable UUID meetingId,
        Judgement.Nature nature,
        @Schema(examples = "4") int strength,
        Judgement.Condition readiness,
        @Nullable String comment,
        @Schema(examples = "2026-03-03") LocalDate ratedOn,

        @Schema(description = "The sub of the access token it was recorded with")
        String ratedBy,

        Instant recordedAt,

        @Schema(description = "The earlier rating that it takes the place of") @Nullable
        UUID corrects,

        @Schema(description = "The rating that has taken its place; absent as long as it holds") @Nullable
        UUID correctedBy) {

    private static final long RECORDED = 1;
    private static final long CORRECTED = 2;

    /** Completes a response with the rating; its entity tag changes once, when it is corrected. */
    static Response to(Response.ResponseBuilder response, Rating rating, @Nullable UUID correctedBy) {
        return response.entity(of(rating, correctedBy))
                .tag(EntityTags.of(correctedBy == null ? RECORDED : CORRECTED))
                .build();
    }

    static RatingAnswer of(Rating rating, @Nullable UUID correctedBy) {
        Judgement judgement = rating.judgement();
        return new RatingAnswer(
                rating.id(),
                rating.occasion(),
                rating.meetingId().orElse(null),
                judgement.nature(),
                judgement.strength(),
                judgement.condition(),
                rating.comment().orElse(null),
                rating.ratedOn(),
                rating.ratedBy(),
                rating.recordedAt(),
                rating.corrects().orElse(null),
                correctedBy);
    }
}
