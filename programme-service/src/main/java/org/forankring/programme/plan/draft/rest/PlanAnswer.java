package org.forankring.programme.plan.draft.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.PlanOwnership;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.draft.ReviewClock;
import org.jspecify.annotations.Nullable;

@Schema(name = "Plan", description = "An implementation's plan as it stands.")
record PlanAnswer(
        UUID implementationId,
        Plan.State state,

        @Schema(
                description = "Which team owns the plan: the leadership team until it is handed over, then the core"
                        + " team or whichever it was handed over to last")
        PlanOwnership owner,

        @Schema(description = "The number of the version in force; absent until one is", examples = "2") @Nullable
        Integer adoptedVersion,

        @Schema(description = "When it was adopted; absent until one is", examples = "2026-03-03") @Nullable
        LocalDate adoptedOn,

        @Schema(description = "Whether the draft says anything else than the version in force")
        boolean changedSinceAdoption,

        @Schema(description = "How often the plan is to be reviewed", examples = "3")
        int reviewEveryMonths,

        @Schema(description = "Absent until it has been reviewed", examples = "2026-06-01") @Nullable
        LocalDate lastReviewedOn,

        @Schema(
                description = "When it is to be reviewed next, counted from the last adoption or review; absent until a"
                        + " version is in force",
                examples = "2026-09-01")
        @Nullable
        LocalDate nextReviewOn,

        boolean reviewOverdue,

        @Schema(description = "How many days the review is late; absent when it is not", examples = "12") @Nullable
        Long reviewDaysLate,

        @Schema(
                description = "The same in words; absent until a version is in force",
                examples = "Review planned for 1 September 2026, 12 days late")
        @Nullable
        String reviewDue,

        @Schema(description = "The code of the sentence, for clients that word it themselves") @Nullable
        String phrase,

        @Schema(description = "What the sentence speaks of, by name") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "All sections in the order of the document")
        List<ListedSectionAnswer> sections) {

    /** The plan with its version as ETag. */
    static Response of(
            Plan plan, PlanOwnership owner, boolean changedSinceAdoption, List<PlanSection> sections, LocalDate today) {
        Optional<ReviewClock.Due> review = plan.reviewDue(today);
        Optional<Wording> reviewDue = review.map(
                due -> Wording.of("plan.review-due", "due", due.on(), "lateness", Lateness.of(due.on(), today)));
        return Response.ok(new PlanAnswer(
                        plan.implementationId(),
                        plan.state(),
                        owner,
                        plan.adoptedVersion().orElse(null),
                        plan.adoptedOn().orElse(null),
                        changedSinceAdoption,
                        plan.reviewEveryMonths(),
                        plan.lastReviewedOn().orElse(null),
                        review.map(ReviewClock.Due::on).orElse(null),
                        review.filter(ReviewClock.Due::isOverdue).isPresent(),
                        review.filter(ReviewClock.Due::isOverdue)
                                .map(ReviewClock.Due::daysLate)
                                .orElse(null),
                        reviewDue.map(Wording::said).orElse(null),
                        reviewDue.map(Wording::code).orElse(null),
                        reviewDue.map(Wording::told).orElse(null),
                        sections.stream().map(ListedSectionAnswer::of).toList()))
                .tag(EntityTags.of(plan.version()))
                .build();
    }
}
