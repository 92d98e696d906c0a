package org.forankring.programme.framework.determinant.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Readiness;
import org.forankring.programme.method.definition.MethodDefinition;

@Schema(
        name = "Readiness",
        description = "Which items are in good order, which need strengthening and which nobody has considered.")
record ReadinessAnswer(
        @Schema(description = "Whether on each level at least one item has been rated")
        boolean everyLevelConsidered,

        @Schema(description = "In the order of the framework")
        List<Level> levels) {

    static ReadinessAnswer of(Readiness readiness, MethodDefinition method) {
        return new ReadinessAnswer(
                readiness.considersEveryLevel(),
                readiness.levels().stream()
                        .map(level -> Level.of(level, method))
                        .toList());
    }

    /** The items of one level. */
    @Schema(name = "ReadinessLevel", description = "The items of one level.")
    record Level(
            @Schema(examples = "individual") String level,

            @Schema(description = "Whether at least one item of the level has been rated")
            boolean considered,

            List<DeterminantAnswer> inGoodOrder,
            List<DeterminantAnswer> needsStrengthening,
            List<DeterminantAnswer> notConsidered) {

        private static Level of(Readiness.Level level, MethodDefinition method) {
            return new Level(
                    level.code(),
                    level.isConsidered(),
                    answers(level.inGoodOrder(), method),
                    answers(level.needsStrengthening(), method),
                    answers(level.notConsidered(), method));
        }

        private static List<DeterminantAnswer> answers(List<Determinant> items, MethodDefinition method) {
            return items.stream()
                    .map(item -> DeterminantAnswer.of(item, method))
                    .toList();
        }
    }
}
