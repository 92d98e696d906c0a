package org.forankring.programme.plan.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.review.PlanReview;

@Schema(name = "PlanReviewBody", description = "A review of the version in force.")
record ReviewBody(
        @NotNull PlanReview.Outcome outcome,

        @Schema(description = "What was found", examples = "The goals stand; the peer group has not met yet.")
        @NotBlank
        @Size(max = 4000)
        String note,

        @Schema(examples = "2026-06-01") @NotNull @PastOrPresent
        LocalDate reviewedOn) {

    PlanReview.Finding by(String subject) {
        return new PlanReview.Finding(outcome, note, reviewedOn, subject);
    }
}
