package org.forankring.programme.framework.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.programme.framework.determinant.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 1, true",
        "UNDER_WAY, 1, true",
        "DONE, -1, true",
        "DONE, 0, true",
        "DONE, 1, false",
        "DROPPED, -1, false"
    })
    void a_status_answers_a_barrier_that_was_rated_some_days_after_it_began(Status status, int days, boolean answers) {
        assertThat(status.answers(MARCH, MARCH.plusDays(days))).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | UNDER_WAY DONE DROPPED
            UNDER_WAY | PLANNED DONE DROPPED
            DONE      | UNDER_WAY
            DROPPED   | PLANNED UNDER_WAY
            """)
    void a_strategy_can_go_on_and_be_taken_up_again(Status from, String possible) {
        List<Status> expected =
                Stream.of(possible.split(" ", -1)).map(Status::valueOf).toList();
        assertThat(Stream.of(Status.values()).filter(from::canBecome)).containsExactlyElementsOf(expected);
    }

    @Test
    void a_status_holds_from_the_day_it_was_given() {
        Strategy strategy = Chosen.resolving(null, MARCH);
        assertThat(strategy.status()).isEqualTo(Status.PLANNED);
        assertThat(strategy.statusSince()).isEqualTo(MARCH);
        strategy.become(Status.DONE, MARCH.plusDays(9));
        assertThat(strategy.statusSince()).isEqualTo(MARCH.plusDays(9));
        assertThat(strategy.become(Status.DROPPED, MARCH)).isEqualTo(new StrategyChange.Impossible(Status.DONE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PLANNED,    9, true
            UNDER_WAY,  9, true
            DONE,      -1, true
            DONE,       0, true
            DONE,       1, false
            DROPPED,   -9, false
            """)
    void it_answers_a_barrier_until_it_is_dropped_or_the_barrier_is_found_again_after_it_was_done(
            Status status, int daysToRating, boolean answers) {
        UUID barrier = UUID.randomUUID();
        Strategy strategy = Chosen.resolving(null, MARCH, barrier);
        if (status != Status.PLANNED) {
            strategy.become(status, MARCH);
        }
        assertThat(strategy.answers(barrier, MARCH.plusDays(daysToRating))).isEqualTo(answers);
        assertThat(strategy.answers(UUID.randomUUID(), MARCH)).isFalse();
    }

    @Test
    void strengthening_an_item_is_no_answer_to_it_as_a_barrier() {
        UUID item = UUID.randomUUID();
        Strategy strategy = Chosen.resolving(null, MARCH, item);
        strategy.amend(new Specification(Chosen.measure(null, MARCH), List.of(), List.of(item)), List.of(), Items.SEEN);
        assertThat(strategy.answers(item, MARCH)).isFalse();
        assertThat(strategy.strengthens(item)).isTrue();
        assertThat(strategy.resolves(item)).isFalse();
    }
}
