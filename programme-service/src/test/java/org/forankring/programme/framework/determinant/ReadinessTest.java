package org.forankring.programme.framework.determinant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forankring.programme.framework.determinant.Judgement.Condition;
import org.forankring.programme.framework.determinant.Judgement.Nature;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Framework FRAMEWORK = new Framework(
            List.of(Items.frameworkItem("motivation", "individual"), Items.frameworkItem("economy", "context")));

    private final Determinant good =
            Items.rated(Items.ofFramework("motivation", "individual"), Nature.FACILITATOR, 4, Condition.IN_GOOD_ORDER);
    private final Determinant weak = Items.barrier(Items.added("individual"), 5);
    private final Determinant open = Items.ofFramework("economy", "context");

    @Test
    void each_item_stands_on_its_level_by_its_condition() {
        Readiness readiness = Readiness.of(FRAMEWORK, List.of(good, open, weak));
        assertThat(readiness.levels()).extracting(Readiness.Level::code).containsExactly("individual", "context");
        Readiness.Level individual = readiness.levels().getFirst();
        assertThat(individual.inGoodOrder()).containsExactly(good);
        assertThat(individual.needsStrengthening()).containsExactly(weak);
        assertThat(individual.notConsidered()).isEmpty();
        assertThat(readiness.levels().getLast().notConsidered()).containsExactly(open);
    }

    @Test
    void a_level_is_considered_as_soon_as_one_of_its_items_is_rated() {
        assertThat(Readiness.of(FRAMEWORK, List.of(good, open)).considersEveryLevel())
                .isFalse();
        Items.barrier(open, 1);
        assertThat(Readiness.of(FRAMEWORK, List.of(good, open)).considersEveryLevel())
                .isTrue();
        assertThat(Readiness.of(FRAMEWORK, List.of(weak, open)).considersEveryLevel())
                .isTrue();
    }

    @Test
    void a_level_of_the_framework_without_items_in_use_is_not_considered() {
        Readiness readiness = Readiness.of(FRAMEWORK, List.of(good));
        assertThat(readiness.levels()).hasSize(2);
        assertThat(readiness.considersEveryLevel()).isFalse();
    }

    @Test
    void a_level_that_only_an_added_item_has_comes_last() {
        Readiness readiness = Readiness.of(FRAMEWORK, List.of(Items.added("elsewhere"), good));
        assertThat(readiness.levels())
                .extracting(Readiness.Level::code)
                .containsExactly("individual", "context", "elsewhere");
    }
}
