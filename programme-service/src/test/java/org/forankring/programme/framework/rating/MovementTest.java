package org.forankring.programme.framework.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.determinant.Judgement.Condition;
import org.forankring.programme.framework.determinant.Judgement.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BARRIER 5 weak     | BARRIER 2 weak     | IMPROVED
            BARRIER 5 weak     | NEUTRAL 3 weak     | IMPROVED
            BARRIER 1 weak     | FACILITATOR 1 weak | IMPROVED
            NEUTRAL 5 weak     | FACILITATOR 1 weak | IMPROVED
            FACILITATOR 2 good | FACILITATOR 3 weak | IMPROVED
            FACILITATOR 3 weak | FACILITATOR 3 good | IMPROVED
            BARRIER 4 weak     | BARRIER 4 good     | IMPROVED
            NEUTRAL 1 weak     | NEUTRAL 5 good     | IMPROVED
            BARRIER 4 weak     | BARRIER 4 weak     | UNCHANGED
            NEUTRAL 1 weak     | NEUTRAL 5 weak     | UNCHANGED
            FACILITATOR 3 good | FACILITATOR 3 good | UNCHANGED
            BARRIER 2 good     | BARRIER 3 good     | WORSENED
            FACILITATOR 3 good | FACILITATOR 3 weak | WORSENED
            FACILITATOR 3 weak | FACILITATOR 2 good | WORSENED
            FACILITATOR 1 good | NEUTRAL 1 good     | WORSENED
            NEUTRAL 1 good     | BARRIER 1 good     | WORSENED
            BARRIER 4 weak     |                    | ONLY_FIRST
                               | BARRIER 4 weak     | ONLY_LAST
                               |                    | NOT_RATED
            """)
    void an_item_moves_between_a_strong_barrier_and_a_strong_facilitator(
            @Nullable String first, @Nullable String last, Movement expected) {
        assertThat(Movement.between(judgement(first), judgement(last))).isEqualTo(expected);
    }

    private static Optional<Judgement> judgement(@Nullable String text) {
        return Optional.ofNullable(text).map(given -> {
            String[] parts = given.split(" ", -1);
            return new Judgement(
                    Nature.valueOf(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts[2].equals("good") ? Condition.IN_GOOD_ORDER : Condition.NEEDS_STRENGTHENING);
        });
    }
}
