package org.forankring.training.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedRuleTest {

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("rules")
    void a_published_rule_is_read_as_what_it_means(
            String kind, String element, @Nullable String other, @Nullable Integer number, TrainingRule meaning) {
        assertThat(new PublishedRule(kind, element, other, number).parsed()).isEqualTo(meaning);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        "compulsory-before-use", "course", null, null, new TrainingRule.CompulsoryBeforeUse("course")),
                arguments(
                        "completed-element", "ttt", "course", null, new TrainingRule.CompletedElement("ttt", "course")),
                arguments("practice-months", "ttt", null, 6, new TrainingRule.PracticeMonths("ttt", 6)),
                arguments(
                        "maximum-per-municipality", "ttt", null, 2, new TrainingRule.MaximumPerMunicipality("ttt", 2)),
                arguments("due-after", "lab", "course", 6, new TrainingRule.DueAfter("lab", "course", 6)),
                arguments("caseload-below", "ttt", null, 12, new TrainingRule.Unrecognised("ttt", "caseload-below")));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("incompleteRules")
    void a_rule_without_a_part_it_needs_cannot_be_judged(
            String kind, String element, @Nullable String other, @Nullable Integer number) {
        assertThat(new PublishedRule(kind, element, other, number).parsed())
                .isEqualTo(new TrainingRule.Unrecognised(element, kind));
    }

    static Stream<Arguments> incompleteRules() {
        return Stream.of(
                arguments("completed-element", "ttt", null, null),
                arguments("practice-months", "ttt", null, null),
                arguments("maximum-per-municipality", "ttt", null, null),
                arguments("due-after", "lab", "course", null),
                arguments("due-after", "lab", null, 6));
    }
}
