package org.forankring.programme.plan.review.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.plan.review.PlanReview;

@Schema(name = "PlanReview", description = "A review of a plan as it was recorded.")
record ReviewAnswer(
        UUID reviewId,

        @Schema(description = "The number of the version that was in force", examples = "1")
        int version,

        PlanReview.Outcome outcome,

        @Schema(examples = "The goals stand; the peer group has not met yet.")
        String note,

        @Schema(examples = "2026-06-01") LocalDate reviewedOn,

        @Schema(description = "The sub of the access token it was recorded with")
        String recordedBy,

        @Schema(examples = "2026-06-02T08:15:00Z") Instant recordedAt) {

    /** Completes a response with the review, which never changes. */
    static Response to(Response.ResponseBuilder response, PlanReview review) {
        return response.entity(of(review)).tag(EntityTags.of(1)).build();
    }

    static ReviewAnswer of(PlanReview review) {
        return new ReviewAnswer(
                review.id(),
                review.planVersion(),
                review.outcome(),
                review.note(),
                review.reviewedOn(),
                review.recordedBy(),
                review.recordedAt());
    }
}
