package org.forankring.programme.plan.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the training holds, and when newcomers and the trained are trained again (S2). */
@Schema(
        name = "PlanTraining",
        description = "training-plan: what the training holds, and when newcomers and the trained are trained again.")
public record TrainingPlan(
        @Schema(description = "The days of training", examples = "Two days in March, one day in September")
        @Nullable
        @Size(max = TEXT)
        String days,

        @Schema(description = "Guidance on the use of the method", examples = "Sparring every other week")
        @Nullable
        @Size(max = TEXT)
        String guidance,

        @Schema(
                description = "Work with citizens that belongs to the training",
                examples = "Two courses with a citizen before the reflection lab")
        @Nullable
        @Size(max = TEXT)
        String customerWork,

        @Schema(
                description = "When employees who join later are trained",
                examples = "On the next course of the round, at the latest after six months")
        @Nullable
        @Size(max = TEXT)
        String newEmployees,

        @Schema(description = "When the trained are refreshed", examples = "Every second year, first in 2028")
        @Nullable
        @Size(max = TEXT)
        String refresher,

        @Schema(description = "When the training is supplemented", examples = "A day on substance abuse in 2027")
        @Nullable
        @Size(max = TEXT)
        String supplementary,

        @Schema(
                description = "Support in the longer term: guidance, mentoring, peer discussions",
                examples = "A peer group that meets every month")
        @Nullable
        @Size(max = TEXT)
        String longTermSupport,

        @Schema(
                description = "The codes of the method's training elements that it covers",
                examples = "[\"joint-leadership-day\", \"employee-course\"]")
        @Size(max = MANY)
        List<@NotBlank @Size(max = NAME) String> trainingElements,

        @Schema(description = "Where the training plan itself is kept", examples = "Journal 2026-114")
        @Nullable
        @Size(max = NAME)
        String trainingReference)
        implements Section {

    public TrainingPlan {
        trainingElements = Section.given(trainingElements);
    }

    @Override
    public SectionName name() {
        return SectionName.TRAINING_PLAN;
    }
}
