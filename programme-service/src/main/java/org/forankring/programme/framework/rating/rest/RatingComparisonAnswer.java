package org.forankring.programme.framework.rating.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.rating.Movement;
import org.forankring.programme.framework.rating.Rating;
import org.forankring.programme.framework.rating.RatingComparison;
import org.forankring.programme.method.definition.MethodDefinition;
import org.jspecify.annotations.Nullable;

@Schema(name = "RatingComparison", description = "All facilitators and barriers side by side on some occasions.")
record RatingComparisonAnswer(
        @Schema(description = "The movement is from the first to the last")
        List<Rating.Occasion> occasions,

        @Schema(description = "How many items have moved which way")
        List<Count> movements,

        List<Row> items) {

    static RatingComparisonAnswer of(RatingComparison comparison, MethodDefinition method) {
        return new RatingComparisonAnswer(
                comparison.occasions(),
                List.of(Movement.values()).stream()
                        .map(movement -> new Count(movement, comparison.count(movement)))
                        .toList(),
                comparison.rows().stream().map(row -> Row.of(row, method)).toList());
    }

    /** How many items have moved one way. */
    @Schema(name = "MovementCount", description = "How many items have moved one way.")
    record Count(Movement movement, @Schema(examples = "5") long items) {}

    /** One item. */
    @Schema(name = "ComparedDeterminant", description = "One item on the occasions compared.")
    record Row(
            UUID determinantId,
            @Schema(examples = "motivation") @Nullable String itemCode,
            @Schema(examples = "individual") String level,
            @Schema(examples = "competence") String aspect,
            @Schema(examples = "Motivation") String name,
            Movement movement,

            @Schema(description = "What was said on these occasions and holds, by date")
            List<RatingAnswer> ratings) {

        private static Row of(RatingComparison.Row row, MethodDefinition method) {
            Determinant item = row.item();
            return new Row(
                    item.id(),
                    item.itemCode().orElse(null),
                    item.level(),
                    item.aspect(),
                    item.names(method).said(),
                    row.movement(),
                    row.ratings().stream()
                            .map(rating -> RatingAnswer.of(rating, null))
                            .toList());
        }
    }
}
