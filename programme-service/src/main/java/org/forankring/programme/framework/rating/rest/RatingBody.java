package org.forankring.programme.framework.rating.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Assessment;
import org.forankring.programme.framework.rating.Rating;
import org.jspecify.annotations.Nullable;

@Schema(description = "A rating to be recorded.")
record RatingBody(
        @NotNull Rating.Occasion occasion,

        @Schema(description = "The meeting at which it is said") @Nullable
        UUID meetingId,

        @NotNull Judgement.Nature nature,

        @Schema(description = "How much it helps or hinders, 5 the strongest", examples = "4")
        @NotNull
        @Min(Judgement.WEAKEST)
        @Max(Judgement.STRONGEST)
        Integer strength,

        @NotNull Judgement.Condition readiness,

        @Schema(examples = "Two of five employees have more than 20 clients each.") @Nullable @Size(max = 4000)
        String comment,

        @Schema(
                description = "The date it holds for; today if left out, never later and not before the commitment",
                examples = "2026-03-03")
        @Nullable
        LocalDate ratedOn,

        @Schema(description = "The earlier rating that it takes the place of") @Nullable
        UUID corrects) {

    Assessment assessment(LocalDate today, String by) {
        return new Assessment(
                occasion,
                meetingId,
                new Judgement(nature, strength, readiness),
                comment,
                Objects.requireNonNullElse(ratedOn, today),
                corrects,
                by);
    }
}
