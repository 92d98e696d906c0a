package org.forankring.training.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * A training rule in the words of the method definition. It is kept in these words, so that a rule of a kind
 * which is not known today can be judged after an upgrade.
 *
 * @param kind for example {@code practice-months}
 * @param element the element that the rule is about
 * @param other the element that comes first, if the kind has one
 * @param number months or people, if the kind has one
 */
public record PublishedRule(
        String kind,
        String element,
        @Nullable String other,
        @Nullable Integer number) {

    /** What the words mean to this service. */
    public TrainingRule parsed() {
        return switch (kind) {
            case TrainingRule.CompulsoryBeforeUse.KIND -> new TrainingRule.CompulsoryBeforeUse(element);
            case TrainingRule.CompletedElement.KIND ->
                other == null ? unrecognised() : new TrainingRule.CompletedElement(element, other);
            case TrainingRule.PracticeMonths.KIND ->
                number == null ? unrecognised() : new TrainingRule.PracticeMonths(element, number);
            case TrainingRule.MaximumPerMunicipality.KIND ->
                number == null ? unrecognised() : new TrainingRule.MaximumPerMunicipality(element, number);
            case TrainingRule.DueAfter.KIND ->
                other == null || number == null ? unrecognised() : new TrainingRule.DueAfter(element, other, number);
            default -> unrecognised();
        };
    }

    private TrainingRule unrecognised() {
        return new TrainingRule.Unrecognised(element, kind);
    }
}
