package org.forankring.programme.rating.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.rating.Series;

/** All ratings of one item. */
@Schema(
        name = "RatingSeries",
        description = "All ratings of one facilitator or barrier, corrected ones included.",
        requiredProperties = {"determinantId", "ratings"})
record SeriesAnswer(
        UUID determinantId,

        @Schema(description = "By date; those of one day in the order they were recorded")
        List<RatingAnswer> ratings) {

    static SeriesAnswer of(UUID determinant, Series series) {
        return new SeriesAnswer(determinant, RatingAnswer.of(series));
    }
}
