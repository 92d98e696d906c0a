package org.forankring.programme.framework.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forankring.programme.framework.determinant.Determinant;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.determinant.Judgement.Condition;
import org.forankring.programme.framework.determinant.Judgement.Nature;
import org.forankring.programme.framework.strategy.Chosen;
import org.forankring.programme.framework.strategy.Status;
import org.forankring.programme.framework.strategy.Strategy;
import org.junit.jupiter.api.Test;

class UnaddressedTest {

    private final Determinant low = Items.barrier(Items.ofFramework("motivation", "individual"), 2);
    private final Determinant high = Items.barrier(Items.ofFramework("caseload", "individual"), 4);
    private final Determinant highest = Items.barrier(Items.added("context"), 5);

    @Test
    void barriers_without_a_strategy_are_listed_the_strongest_first() {
        Unaddressed unaddressed = Unaddressed.of(List.of(low, high, highest), List.of());
        assertThat(unaddressed.barriers()).containsExactly(highest, high, low);
        assertThat(unaddressed.high()).containsExactly(highest, high);
    }

    @Test
    void what_is_no_barrier_or_has_not_been_considered_is_not_listed() {
        Determinant facilitator =
                Items.rated(Items.added("context"), Nature.FACILITATOR, 5, Condition.NEEDS_STRENGTHENING);
        Determinant neutral = Items.rated(Items.added("context"), Nature.NEUTRAL, 5, Condition.NEEDS_STRENGTHENING);
        assertThat(Unaddressed.of(List.of(facilitator, neutral, Items.added("context")), List.of())
                        .barriers())
                .isEmpty();
    }

    @Test
    void a_barrier_that_a_strategy_answers_is_not_listed() {
        Strategy strategy = Chosen.resolving(null, Items.DAY, high.id(), low.id());
        assertThat(Unaddressed.of(List.of(low, high, highest), List.of(strategy))
                        .barriers())
                .containsExactly(highest);
        strategy.become(Status.DROPPED, Items.DAY);
        assertThat(Unaddressed.of(List.of(low, high, highest), List.of(strategy))
                        .barriers())
                .containsExactly(highest, high, low);
    }

    @Test
    void a_barrier_rated_again_after_its_strategy_was_done_is_listed_again() {
        Strategy strategy = Chosen.resolving(null, Items.DAY, high.id());
        strategy.become(Status.DONE, Items.DAY);
        assertThat(Unaddressed.of(List.of(high), List.of(strategy)).barriers()).isEmpty();
        high.standBy(high.judgement().orElseThrow(), Items.DAY.plusDays(1));
        assertThat(Unaddressed.of(List.of(high), List.of(strategy)).barriers()).containsExactly(high);
    }

    @Test
    void an_accepted_high_barrier_is_not_listed_until_it_grows() {
        Items.accepted(high);
        assertThat(Unaddressed.of(List.of(high), List.of()).barriers()).isEmpty();
        Items.barrier(high, 5);
        assertThat(Unaddressed.of(List.of(high), List.of()).high()).containsExactly(high);
    }
}
