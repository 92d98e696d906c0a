package org.forankring.programme.plan.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.TrainingElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencesTest {

    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static final MethodDefinition METHOD = Definitions.of(
            List.of(),
            List.of(new TrainingElement("course", Texts.of("Course"), 2, "employees", Texts.of("All of it"))),
            List.of(new Indicator(
                    "reach",
                    Texts.of("Reach"),
                    "clients",
                    null,
                    1,
                    Texts.of("clients"),
                    Indicator.Direction.HIGHER_IS_BETTER,
                    Indicator.Dimension.REACH)),
            List.of());

    @Test
    void a_goal_is_tied_to_an_indicator_of_the_method() {
        assertThat(References.faultsOf(new Goals(List.of(goal(null, "reach"), goal(null, null))), METHOD))
                .isEmpty();
        assertThat(References.faultsOf(
                        new Goals(Arrays.asList(goal(null, "reach"), null, goal(null, "height"))), METHOD))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/goals/2/indicator", "unknown-indicator"));
    }

    @Test
    void a_training_plan_covers_elements_of_the_method() {
        assertThat(References.faultsOf(training("course"), METHOD)).isEmpty();
        assertThat(References.faultsOf(training("course", "party", null), METHOD))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/trainingElements/1", "unknown-training-element"));
    }

    @Test
    void an_id_belongs_to_one_item() {
        assertThat(References.faultsOf(
                        new Goals(List.of(goal(FIRST, null), goal(null, null), goal(FIRST, "height"))), METHOD))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/goals/2/id", "repeated-id"), tuple("/goals/2/indicator", "unknown-indicator"));
        assertThat(References.faultsOf(
                        new Duties(List.of(
                                new Duties.Duty(FIRST, "a", null, "b"), new Duties.Duty(FIRST, "c", null, "d"))),
                        METHOD))
                .extracting(Fault::pointer)
                .containsExactly("/duties/1/id");
        assertThat(References.faultsOf(
                        new AdditionalTexts(List.of(
                                new AdditionalTexts.Text(FIRST, "a", "b"), new AdditionalTexts.Text(FIRST, "c", "d"))),
                        METHOD))
                .extracting(Fault::pointer)
                .containsExactly("/texts/1/id");
    }

    @ParameterizedTest
    @EnumSource
    void a_section_that_says_nothing_refers_to_nothing(SectionName name) {
        assertThat(References.faultsOf(name.empty(), METHOD)).isEmpty();
    }

    @Test
    void items_without_an_id_get_one_and_others_keep_theirs() {
        UUID fresh = UUID.fromString("01900000-0000-7000-8000-000000000002");
        assertThat(new Goals(List.of(goal(FIRST, "reach"), goal(null, null))).identified(() -> fresh))
                .isEqualTo(new Goals(List.of(goal(FIRST, "reach"), goal(fresh, null))));
        assertThat(SectionName.BACKGROUND.empty().identified(() -> fresh)).isEqualTo(SectionName.BACKGROUND.empty());
    }

    private static Goals.Goal goal(@Nullable UUID id, @Nullable String indicator) {
        return new Goals.Goal(id, "More", indicator, null, null);
    }

    private static TrainingPlan training(@Nullable String... elements) {
        return new TrainingPlan(null, null, null, null, null, null, null, Arrays.asList(elements), null);
    }
}
