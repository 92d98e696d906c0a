package org.forankring.programme.method.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the training. Its kind says whether it names another element and whether it has a number.
 *
 * @param element the code of the element that the rule is about
 * @param other the code of the element that comes first
 * @param number months or people, as the kind says
 */
public record TrainingRule(
        @NotNull Kind kind,

        @Schema(description = "The element the rule is about", examples = "train-the-trainer") @NotNull
        String element,

        @Schema(
                description = "The element that comes first; for completed-element and due-after",
                examples = "employee-course")
        @Nullable
        String other,

        @Schema(
                description = "Months for practice-months and due-after, people for maximum-per-municipality",
                examples = "6")
        @Nullable
        @Min(1)
        @Max(1000)
        Integer number) {

    /** What a rule can say. */
    @Schema(
            name = "TrainingRuleKind",
            description = "compulsory-before-use: nobody uses the method without the element."
                    + " completed-element: the other element is completed before this one is taken."
                    + " practice-months: so many months of recorded practice come first."
                    + " maximum-per-municipality: at most so many people of one municipality."
                    + " due-after: falls due so many months after the other element.")
    public enum Kind implements Coded {
        COMPULSORY_BEFORE_USE(false, false),
        COMPLETED_ELEMENT(true, false),
        PRACTICE_MONTHS(false, true),
        MAXIMUM_PER_MUNICIPALITY(false, true),
        DUE_AFTER(true, true);

        private final boolean namesOther;
        private final boolean hasNumber;

        Kind(boolean namesOther, boolean hasNumber) {
            this.namesOther = namesOther;
            this.hasNumber = hasNumber;
        }

        /** Whether a rule of this kind names another element. */
        public boolean namesOther() {
            return namesOther;
        }

        /** Whether a rule of this kind has a number. */
        public boolean hasNumber() {
            return hasNumber;
        }
    }
}
