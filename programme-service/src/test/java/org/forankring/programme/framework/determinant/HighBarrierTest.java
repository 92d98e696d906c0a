package org.forankring.programme.framework.determinant;

import static org.assertj.core.api.Assertions.assertThat;

import org.forankring.programme.framework.determinant.Judgement.Condition;
import org.forankring.programme.framework.determinant.Judgement.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighBarrierTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            BARRIER,     3,  , NO
            BARRIER,     4,  , OPEN
            BARRIER,     5,  , OPEN
            FACILITATOR, 5,  , NO
            NEUTRAL,     5,  , NO
            BARRIER,     4, 4, ACCEPTED
            BARRIER,     4, 5, ACCEPTED
            BARRIER,     5, 4, OPEN
            BARRIER,     3, 5, NO
            FACILITATOR, 5, 5, NO
            """)
    void a_barrier_of_strength_four_is_high_until_it_is_accepted_at_that_strength(
            Nature nature, int strength, @Nullable Integer acceptedStrength, HighBarrier expected) {
        Judgement judgement = new Judgement(nature, strength, Condition.NEEDS_STRENGTHENING);
        assertThat(HighBarrier.of(judgement, acceptedStrength)).isEqualTo(expected);
    }

    @Test
    void what_nobody_has_considered_is_no_high_barrier() {
        assertThat(HighBarrier.of(null, null)).isEqualTo(HighBarrier.NO);
        assertThat(HighBarrier.of(null, 5)).isEqualTo(HighBarrier.NO);
    }
}
